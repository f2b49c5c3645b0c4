/** « Papiers de la coopérative »: the version in force of each, for whoever it is shown to. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.housedocument;
