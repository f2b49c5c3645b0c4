/** Deadlines (échéances): what must be done by when, and what the house does about each. The date never moves here. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.deadline;
