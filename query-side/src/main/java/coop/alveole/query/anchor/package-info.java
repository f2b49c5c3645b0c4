/** Who keeps an anchor outside the house: the page and its sentences. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.anchor;
