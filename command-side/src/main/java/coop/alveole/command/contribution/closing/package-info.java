/** The months of the contribution, closed one after another. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.contribution.closing;
