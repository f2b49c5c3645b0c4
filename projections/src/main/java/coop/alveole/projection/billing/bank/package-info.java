/** What the bank says of our accounts, and what became of each line, through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.bank;
