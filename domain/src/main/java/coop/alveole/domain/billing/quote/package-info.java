/** Quotes (devis): what is offered, approved, signed, and then invoiced part by part, never more than it says. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.quote;
