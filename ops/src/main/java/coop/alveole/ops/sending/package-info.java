/** What leaves the house by mail: the outbox, the server that takes it, and when. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.sending;
