/** Legal persons (personnes morales): associates without any contract, known by a name, a SIREN and who represents them. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.organisation;
