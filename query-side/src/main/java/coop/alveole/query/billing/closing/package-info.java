/** « Clôtures »: day, month and year totals of what was received, and the total since the first payment (ISCA-05). */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.closing;
