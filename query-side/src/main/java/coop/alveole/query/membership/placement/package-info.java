/** Placement (rattachement): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.placement;
