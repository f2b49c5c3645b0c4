/** Attachments: which files a membership has at any date, and which signed papers are missing. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.attachment;
