/** Governance: the general assemblies, as they were known on any day. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.governance;
