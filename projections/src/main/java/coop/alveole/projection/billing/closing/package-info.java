/** The closings of what was received, as an auditor reads them. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.closing;
