/** Deadlines: what must be done by when. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.deadline;
