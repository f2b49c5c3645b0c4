/** Membership (parcours): where each one stands, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership;
