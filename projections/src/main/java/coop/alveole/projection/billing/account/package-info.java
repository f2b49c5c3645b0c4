/** With what the account of each activity (compte d'activité) begins. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.account;
