/** House rules (règles de la coopérative) through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.houserules;
