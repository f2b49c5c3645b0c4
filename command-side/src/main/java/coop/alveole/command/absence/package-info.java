/** Absences of the team: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.absence;
