/** What an activity sets aside (mises en réserve): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.earmark;
