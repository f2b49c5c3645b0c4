/** What leaves the house and is kept as it left (facture envoyée, devis envoyé): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.issue;
