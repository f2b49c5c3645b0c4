/** Deadlines: what people do about a line, and what the daily round records. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.deadline;
