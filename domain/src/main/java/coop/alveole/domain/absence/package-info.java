/** Absences of the team: from when to when, and who stands in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.absence;
