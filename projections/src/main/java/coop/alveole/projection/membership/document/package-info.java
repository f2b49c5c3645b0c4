/** Documents produced for one membership, and how they left. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.document;
