/** « Dossier de sortie »: what is settled with whoever leaves, line by line; a file is closed once nothing is open. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.action.exit;
