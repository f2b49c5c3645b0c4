/** Amounts: exact, in cents, and what they are multiplied by. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.shared.money;
