/** Sixty invented people, recorded through commands like everybody else. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.seed;
