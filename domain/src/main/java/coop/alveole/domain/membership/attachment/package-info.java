/** Attachments (pièces): files on a membership, on one of its contracts or on one of its steps. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.attachment;
