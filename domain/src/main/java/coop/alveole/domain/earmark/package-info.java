/** What an activity sets aside (mises en réserve): decisions and rules. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.earmark;
