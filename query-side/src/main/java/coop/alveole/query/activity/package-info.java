/** Activities (activités): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.activity;
