/** The names of events in the file, and the way from a stored row to an event and back. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.store.catalogue;
