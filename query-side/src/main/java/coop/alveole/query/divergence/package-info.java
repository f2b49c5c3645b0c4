/** What an export tells otherwise than we do: the list, and the page where one of the two is chosen. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.divergence;
