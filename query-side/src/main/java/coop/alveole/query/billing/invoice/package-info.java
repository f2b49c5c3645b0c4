/** Invoices and credit notes (factures, avoirs): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.invoice;
