/** Access: who signs in, with what, and what each request may do. Rights come from the record, secrets from access.db. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.access;
