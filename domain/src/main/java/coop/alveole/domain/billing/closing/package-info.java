/** Closings of what was received (clôtures, ISCA-05): day, month and year, and the total since the first payment. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.closing;
