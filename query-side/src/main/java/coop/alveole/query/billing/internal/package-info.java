/** « Factures internes »: what activities of the house owe each other, read from both sides. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.internal;
