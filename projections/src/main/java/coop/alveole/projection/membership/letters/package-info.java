/** Letters produced at once. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.letters;
