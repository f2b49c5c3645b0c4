/** What a movement of the bank may pay: a pure comparison with what is still due, and why. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.matching;
