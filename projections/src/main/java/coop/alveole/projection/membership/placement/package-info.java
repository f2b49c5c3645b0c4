/** Placement (rattachement): where each one belongs, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.placement;
