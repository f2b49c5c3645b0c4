/** Deadlines (échéances): what must be done by when. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.deadline;
