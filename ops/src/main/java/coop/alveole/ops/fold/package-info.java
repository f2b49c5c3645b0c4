/** The one loop from events to documents, and the store of the documents. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.fold;
