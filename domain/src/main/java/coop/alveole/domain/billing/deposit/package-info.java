/** Cheques and cash handed to the bank on numbered slips (bordereaux de remise). */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.deposit;
