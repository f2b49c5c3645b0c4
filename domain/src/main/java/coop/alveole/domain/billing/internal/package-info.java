/** Internal invoices (factures internes): what one activity of the house owes another; decisions and rules. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.internal;
