/** Deadlines (échéances): what is due, for whom and when; never whether it is late. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.deadline;
