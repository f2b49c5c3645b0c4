/** Payments of customers (règlements) through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.payment;
