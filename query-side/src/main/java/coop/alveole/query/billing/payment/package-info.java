/** Payments of customers (encaissements): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.payment;
