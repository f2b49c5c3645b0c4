/** Governance: the general assemblies. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.governance;
