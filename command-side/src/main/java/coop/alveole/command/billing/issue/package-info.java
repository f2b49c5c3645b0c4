/** What leaves the house of an invoice (facture envoyée): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.issue;
