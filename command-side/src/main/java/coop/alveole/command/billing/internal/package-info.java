/** Internal invoices (factures internes): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.internal;
