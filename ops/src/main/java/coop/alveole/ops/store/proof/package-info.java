/** Whether the record is what it was: the chain walked again, the seals, and the witness kept elsewhere. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.store.proof;
