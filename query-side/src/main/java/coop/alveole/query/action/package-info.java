/** Actions (« À faire »): what is to be done, by whom, by when. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.action;
