/** The terms of the account of an activity (CAE-09): each is the sum of facts that are read where they were recorded. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.account.term;
