/** Terms of a contract: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.terms;
