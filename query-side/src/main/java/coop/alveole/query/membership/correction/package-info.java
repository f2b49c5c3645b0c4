/** Corrections of contracts: what one would move, before it is confirmed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.correction;
