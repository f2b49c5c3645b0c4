/** « Par où commencer »: what is still to be done in a new house, read from the record and from nothing else. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.start;
