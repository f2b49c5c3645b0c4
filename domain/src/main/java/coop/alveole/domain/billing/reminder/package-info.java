/** Customers reminded of what they have not paid (relances, mise en demeure). */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.reminder;
