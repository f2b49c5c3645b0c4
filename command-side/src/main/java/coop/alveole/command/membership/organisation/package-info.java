/** Legal persons: the way in, and who bears which SIREN. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.organisation;
