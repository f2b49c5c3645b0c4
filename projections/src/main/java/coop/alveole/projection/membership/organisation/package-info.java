/** Legal persons: their names, their SIREN and who represents them, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.organisation;
