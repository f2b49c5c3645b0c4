/** The last number known outside, told to the register of a series. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.series;
