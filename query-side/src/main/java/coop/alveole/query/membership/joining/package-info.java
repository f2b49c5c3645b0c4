/** Two files of one person: what each says of the other, and what joining them would move. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.joining;
