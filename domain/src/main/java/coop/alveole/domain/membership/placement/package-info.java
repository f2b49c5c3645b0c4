/** Placement (rattachement): territory, advisor and clusters of a membership, each from a day on. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.placement;
