/** Slips by which cheques and cash are handed to the bank. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.deposit;
