/** What leaves the house of an invoice: the file that is kept of it (facture envoyée). */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.issue;
