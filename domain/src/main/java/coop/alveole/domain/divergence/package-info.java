/** What an import tells otherwise than a file of ours says, and what was chosen (divergences). */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.divergence;
