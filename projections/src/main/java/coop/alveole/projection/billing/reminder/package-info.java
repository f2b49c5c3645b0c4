/** Reminders of what is not paid. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.reminder;
