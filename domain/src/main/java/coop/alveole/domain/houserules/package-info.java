/** House rules (règles de la coopérative): who the cooperative is and what it has chosen, each since a day. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.houserules;
