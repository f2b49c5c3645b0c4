/** Association and exits: how far somebody has come towards being an associate, and when they left. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.association;
