/** Customers (clients): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.customer;
