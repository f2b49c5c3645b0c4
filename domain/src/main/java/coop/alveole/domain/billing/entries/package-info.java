/** From the facts of money to balanced entries: pure functions, in whole cents. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.entries;
