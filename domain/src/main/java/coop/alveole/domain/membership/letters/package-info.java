/** Letters produced at once (lot de lettres): who was written to, in which order, and who could not be. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.letters;
