/** Documents produced for one membership: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.document;
