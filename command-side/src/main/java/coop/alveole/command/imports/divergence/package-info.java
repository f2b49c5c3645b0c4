/** Choosing between what an export tells and what we say: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.imports.divergence;
