/** « Pièces »: the files of one membership, each for whoever it is shown to. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.attachment;
