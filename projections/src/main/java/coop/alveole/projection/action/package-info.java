/** Actions (« À faire »): what is to be done, by whom and by when, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.action;
