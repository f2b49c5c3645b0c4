/** Internal invoices (factures internes) through time, read from both sides. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.internal;
