/** The account of an activity (compte d'activité, CAE-09, CAE-12): each term, its facts, and what is available. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.account;
