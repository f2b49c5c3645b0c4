/** What each feature says of its deadlines, and what follows from it: shared, so that one list holds them all. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.shared.deadline;
