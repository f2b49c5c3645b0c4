/** Invoices and credit notes (factures, avoirs): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.invoice;
