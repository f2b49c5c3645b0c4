/** Restoring (restauration): from a backup to a house that goes on, or aside, to see that it would. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.restore;
