/** Activities (activités): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.activity;
