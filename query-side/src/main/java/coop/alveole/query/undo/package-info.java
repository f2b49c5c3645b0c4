/** « Annuler »: what was just recorded is taken back by the command that compensates it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.undo;
