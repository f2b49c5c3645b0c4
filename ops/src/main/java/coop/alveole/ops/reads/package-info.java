/** reads.log: who read what, kept twelve months beside the record. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.reads;
