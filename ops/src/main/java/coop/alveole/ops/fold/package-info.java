/** From events to documents: the one loop that runs the folds, the store of what they give, and whoever compares them. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.fold;
