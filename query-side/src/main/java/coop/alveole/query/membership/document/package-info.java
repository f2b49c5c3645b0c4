/** Documents produced for one membership: what may be, what each says, and those that are kept. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.document;
