/** Invoices that have left (factures envoyées): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.issue;
