/** Two files of one person made one: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.joining;
