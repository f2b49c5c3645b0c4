/** Customers reminded of what they have not paid (relances): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.reminder;
