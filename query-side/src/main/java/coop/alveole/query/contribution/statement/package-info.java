/** « Relevé de contribution »: one activity in one month, with the whole calculation. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.contribution.statement;
