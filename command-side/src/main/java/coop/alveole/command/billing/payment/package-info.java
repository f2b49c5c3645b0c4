/** Payments of customers (règlements): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.payment;
