/** Papers that have left (factures et devis envoyés): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.issue;
