/** Reminders of what is not paid: the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.reminder;
