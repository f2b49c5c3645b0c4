/** What left for the software of the accountant: in batches, each fact once. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.export;
