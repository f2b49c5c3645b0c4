package coop.alveole.ops.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** How often a second this disk takes a page for good: the floor under every durable figure. */
final class DiskProbe {
    private static final int PAGE = 4_096;
    private static final int PAGES = 1_000;

    private DiskProbe() {}

    static double syncsPerSecond(Path folder, Duration during) throws IOException {
        var file = folder.resolve("probe");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var page = ByteBuffer.allocate(PAGE);
            long started = System.nanoTime();
            long count = 0;
            while (System.nanoTime() - started < during.toNanos()) {
                channel.write(page.clear(), count % PAGES * PAGE);
                channel.force(false);
                count++;
            }
            return Figures.perSecond(count, started);
        } finally {
            Files.delete(file);
        }
    }
}
