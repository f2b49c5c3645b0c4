/** Papers of the cooperative (papiers de la coopérative): what it shows of itself, each in versions. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.housedocument;
