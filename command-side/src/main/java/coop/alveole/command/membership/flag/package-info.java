/** The way in of what is said of flags, several files at once. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.flag;
