/** Keys: what makes words about people readable, and what makes them unreadable for ever. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.keys;
