package coop.alveole.ops.store.folder;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the disk has room for more facts: we stop before SQLite does, so that the rest of the machine lives on. */
public final class Room {
    private static final long KEPT_FREE = 64L << 20;
    private static final int SHARE_OF_A_SMALL_DISK = 10;

    private final FileStore disk;

    public Room(Path folder) throws IOException {
        disk = Files.getFileStore(folder);
    }

    public boolean isShort() throws IOException {
        return isShort(disk.getUsableSpace(), disk.getTotalSpace());
    }

    public static boolean isShort(long usable, long total) {
        return usable < Math.min(KEPT_FREE, total / SHARE_OF_A_SMALL_DISK);
    }
}
