/** Corrections: a date that was recorded wrongly is put right by a new fact; the wrong one stays in the record. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.correction;
