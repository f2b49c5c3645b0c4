/** Membership: files, lists and histories. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership;
