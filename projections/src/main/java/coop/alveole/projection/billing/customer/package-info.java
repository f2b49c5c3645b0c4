/** Customers (clients): what is known of each, through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.customer;
