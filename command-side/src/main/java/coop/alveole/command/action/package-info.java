/** Actions (« À faire »): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.action;
