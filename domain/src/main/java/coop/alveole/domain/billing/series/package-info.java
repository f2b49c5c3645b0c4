/** Numbers of invoices (numérotation): one register for each series and fiscal year, without a hole. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.series;
