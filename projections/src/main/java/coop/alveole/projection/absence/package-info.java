/** Absences of the team, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.absence;
