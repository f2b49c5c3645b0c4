/** « Qui fait quoi »: drawn from roles, absences and what each has said of themselves; nothing is typed there. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.team;
