/** « Lettres »: whom they are due to, those that left together, and the numbers that the post gave them. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.letters;
