/** Membership (parcours): from the first contract to the associate, and the law's three years. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership;
