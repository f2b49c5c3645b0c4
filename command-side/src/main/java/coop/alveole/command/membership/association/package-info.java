/** The way in for the association of members. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.association;
