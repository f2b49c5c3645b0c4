/** What follows before a role or an access for a program is taken back. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.access.revocation;
