/** Placement (rattachement): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.placement;
