/** What the bank says of our accounts (relevés): each line a fact once, and what became of it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.bank;
