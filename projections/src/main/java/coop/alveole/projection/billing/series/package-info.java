/** The registers of the numbers of invoices (numérotation), as they stand. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.series;
