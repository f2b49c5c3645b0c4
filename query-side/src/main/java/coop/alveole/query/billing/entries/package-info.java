/** « Exports comptables »: what left for the software of the accountant, what waits, with which accounts. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.entries;
