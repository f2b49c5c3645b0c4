/** One thread that writes: several appends committed together, each durable before it is acknowledged. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.store.writer;
