/** The way in for exits and returns. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.exit;
