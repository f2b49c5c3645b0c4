/** The register of closings. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.closing;
