/** The introducer's share (part d'apport d'affaires): what of each collection goes to who brought the customer. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.share;
