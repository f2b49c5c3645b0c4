/** House rules (« Règles de la coopérative »): the default and the own value side by side, since when, decided by whom. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.houserules;
