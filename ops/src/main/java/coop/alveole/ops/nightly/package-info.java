/** What the server does by night for the backups: makes one, takes the old ones away, tries the last one each month. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.nightly;
