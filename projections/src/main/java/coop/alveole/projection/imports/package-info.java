/** Imports and what became of them: the documents. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.imports;
