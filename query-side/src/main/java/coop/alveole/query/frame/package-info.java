/** What surrounds every page: the places of the house, and what an address keeps from one page to the next. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.frame;
