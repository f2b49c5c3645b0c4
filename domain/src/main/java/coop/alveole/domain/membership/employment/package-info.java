/** Employment contracts (contrats de travail, CDI and CDD) of common law: beside a CAPE or a CESA, and neither. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.employment;
