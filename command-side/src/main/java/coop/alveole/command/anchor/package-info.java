/** Who keeps an anchor outside the house: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.anchor;
