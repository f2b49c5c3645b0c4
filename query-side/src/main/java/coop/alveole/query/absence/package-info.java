/** Absences of the team: who is away when, and who stands in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.absence;
