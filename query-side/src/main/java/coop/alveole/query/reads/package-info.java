/** « Qui a lu ce dossier »: what reads.log holds of one person. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.reads;
