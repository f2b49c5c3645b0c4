@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.account.term;
