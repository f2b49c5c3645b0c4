/** Cheques and cash handed to the bank (bordereaux de remise): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.deposit;
