/** What the bank says of our accounts (relevés), and what is made of it: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.bank;
