/** Backups (sauvegardes): copies of the house, made beside it while it works, and kept as long as it is decided. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.backup;
