/** Calls with a person (« Appels »): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.people.call;
