/** Invoices, deposit invoices and credit notes (factures, acomptes, avoirs): drafted, validated, then never changed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.invoice;
