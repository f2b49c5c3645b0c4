/** What follows from an exit: the lines of its file, each an action of the desk that settles it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.action.exit;
