/** Quotes (devis): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.quote;
