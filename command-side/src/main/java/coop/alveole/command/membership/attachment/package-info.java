/** Attachments of a membership: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.attachment;
