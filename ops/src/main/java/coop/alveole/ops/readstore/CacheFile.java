package coop.alveole.ops.readstore;

import coop.alveole.ops.store.folder.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the embedded server. H2 closes its store for ever at the first write that a full disk refuses, and if it
 * was closing, spins: here such a write waits until there is room, while documents go on being read.
 */
final class CacheFile extends SingleFileStore {
    private static final Logger log = LoggerFactory.getLogger(CacheFile.class);
    /** After a crash all of it is made again, so that it is saved at leisure. */
    private static final int BYTES_OF_THE_HEADER = 4_096;

    private static final int MILLIS_UNSAVED = 5_000;

    private static final int KILOBYTES_UNSAVED = 32 * 1_024;
    private static final long BETWEEN_ATTEMPTS_MILLIS = 200;

    private final Path file;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean isOpen;
    private volatile boolean abandoned;

    private CacheFile(Path file) {
        super(Map.of());
        this.file = file;
    }

    /** Whether the store over it was closed to its end: H2 says so in the first line of the file, and takes it back when it writes. */
    static boolean isWhole(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BYTES_OF_THE_HEADER), StandardCharsets.ISO_8859_1).contains("clean:1");
        }
    }

    /** What refuses while it opens is told at once: nobody is served yet. */
    static CacheFile open(Path file) {
        OwnerOnly.create(file);
        var opened = new CacheFile(file);
        opened.open(file.toString(), false, null);
        return opened;
    }

    /** The store over this file; closing it closes the file. */
    MVStore openStore() {
        var store = new MVStore.Builder()
                .adoptFileStore(this)
                .autoCommitBufferSize(KILOBYTES_UNSAVED)
                .open();
        store.setAutoCommitDelay(MILLIS_UNSAVED);
        isOpen = true;
        return store;
    }

    /** From here on nobody waits any more for room. */
    void stopWaiting() {
        closing.countDown();
    }

    @Override
    protected void writeFully(SFChunk chunk, long position, ByteBuffer bytes) {
        int start = bytes.position();
        insist(() -> super.writeFully(chunk, position + bytes.position() - start, bytes));
        bytes.position(bytes.limit());
    }

    @Override
    public void sync() {
        insist(super::sync);
    }

    /** Deleted before the first write is left out: what a later start finds is the truth or nothing. */
    void abandon() {
        if (abandoned) return;
        try {
            Files.deleteIfExists(file);
            log.warn("{} could not be written to its end: deleted, it is made again at the next start", file);
        } catch (IOException refused) {
            log.error("{} is not whole and cannot be deleted: delete it before the next start", file, refused);
        }
        abandoned = true;
    }

    /** Once more when the house closes: there may be room by then. */
    private void insist(Runnable write) {
        boolean told = false;
        boolean last = false;
        while (!abandoned) {
            try {
                write.run();
                if (told) log.info("there is room again for {}", file);
                return;
            } catch (MVStoreException refused) {
                if (!isOpen) throw refused;
                if (!told) log.warn("{} cannot be written, it is tried again: {}", file, refused.getMessage());
                told = true;
            }
            if (last) abandon();
            else last = isClosing();
        }
    }

    private boolean isClosing() {
        try {
            return closing.await(BETWEEN_ATTEMPTS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
