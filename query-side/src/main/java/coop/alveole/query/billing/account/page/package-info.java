/** « Mon activité »: the account of an activity on screen, each term with its facts. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.account.page;
