/** Quotes (devis) through time, revision by revision. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.quote;
