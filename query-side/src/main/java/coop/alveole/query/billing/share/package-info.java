/** « Parts d'apport »: what each collection proposes to whoever brought the customer. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.share;
