package coop.alveole.ops.store.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Each row holds a hash over the one before and all it stores itself, so that nothing behind it changes unseen. The
 * recipe is told in docs/event-file.md to whoever checks without us. One thread uses one chain.
 */
public final class Chain {
    static final int LENGTH = 32;

    private static final byte ABSENT = 0;
    private static final byte PRESENT = 1;

    private final MessageDigest sha256 = sha256();

    /** What the first row is chained to. */
    public static byte[] start() {
        return new byte[LENGTH];
    }

    public byte[] after(byte[] before, EventRow row) {
        sha256.update(before);
        for (var column : row.columns()) {
            if (column == null) {
                sha256.update(ABSENT);
                continue;
            }
            sha256.update(PRESENT);
            int length = column.length;
            sha256.update((byte) (length >>> 24));
            sha256.update((byte) (length >>> 16));
            sha256.update((byte) (length >>> 8));
            sha256.update((byte) length);
            sha256.update(column);
        }
        return sha256.digest();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
