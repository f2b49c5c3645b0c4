/** The record itself: no endpoint yet, the program itself asks. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.evidence;
