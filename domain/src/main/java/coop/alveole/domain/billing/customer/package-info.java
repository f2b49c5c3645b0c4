/** Customers (clients): who buys, and which activity knows them. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.customer;
