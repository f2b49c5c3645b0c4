/** Payments of customers (règlements): what came, for which invoices, and what was taken back. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.payment;
