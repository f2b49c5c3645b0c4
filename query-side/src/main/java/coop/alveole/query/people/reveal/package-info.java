/** « Voir »: hidden fields, opened with a reason, and noted. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.people.reveal;
