/** What leaves the house and is kept as it left: invoices, quotes, letters (facture envoyée, devis envoyé). */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.issue;
