/** « Paie »: where the files of the payroll are dropped, and which activities still wait for theirs. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.payroll;
