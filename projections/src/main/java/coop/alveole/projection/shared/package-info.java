/** How the way out reads the documents of a read model. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.shared;
