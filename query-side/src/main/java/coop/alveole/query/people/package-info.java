/** People: the way out; the only place, with membership, where their words are opened. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.people;
