/** « Numérotation »: where each series of invoices stands, and which one waits for its last number. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.series;
