/** Invoices and credit notes (factures, avoirs) through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.invoice;
