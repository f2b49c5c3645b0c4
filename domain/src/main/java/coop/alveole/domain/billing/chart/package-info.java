/** The accounts, journals and codes that entries are written with, each since a day. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.chart;
