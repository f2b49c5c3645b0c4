/** Documents produced for one membership (documents produits): kept as they left, and what proves that they were sent. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.document;
