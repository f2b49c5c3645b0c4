/** The ledgers of the contribution (registres de la contribution) through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.contribution;
