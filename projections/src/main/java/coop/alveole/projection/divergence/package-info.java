/** What an export tells otherwise than we do: the documents. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.divergence;
