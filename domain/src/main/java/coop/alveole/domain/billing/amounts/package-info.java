/** What a sale adds up to: lines, discounts, VAT on the document's sums. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.amounts;
