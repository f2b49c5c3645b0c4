/** « La lettre du mois »: one page in plain French for an activity and a month, from facts. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.account.letter;
