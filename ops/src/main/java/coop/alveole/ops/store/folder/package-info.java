/** The data folder: who may enter it, that one program at a time does, and whether it was left in order. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.store.folder;
