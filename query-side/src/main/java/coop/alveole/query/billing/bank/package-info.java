/** The lines of the bank, what they may pay, and what nobody has recognised yet: the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.bank;
