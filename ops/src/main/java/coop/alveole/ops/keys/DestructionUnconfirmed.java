package coop.alveole.ops.keys;

/** Keys were deleted, but copies may lie in the write-ahead log while somebody reads it: to be asked again. */
public final class DestructionUnconfirmed extends RuntimeException {
    DestructionUnconfirmed() {
        super("keys.db is being read: the write-ahead log could not be emptied");
    }
}
