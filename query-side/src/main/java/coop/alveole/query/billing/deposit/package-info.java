/** Slips by which cheques and cash are handed to the bank: the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.deposit;
