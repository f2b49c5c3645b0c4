/** What a sale says on paper: a quote, an invoice, a credit note, with amounts that add up. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.paper;
