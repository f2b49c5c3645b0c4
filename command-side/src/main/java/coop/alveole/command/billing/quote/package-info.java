/** Quotes (devis) and the invoices that come of them: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.quote;
