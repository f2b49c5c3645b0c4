/** Governance: the general assemblies, on which admissions depend. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.governance;
