/** The event file itself: its schema, its rows, their chain, and how it is opened. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.store.file;
