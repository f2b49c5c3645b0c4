package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk in memory that a test may fill to its last byte. Mounting it needs rights that not every machine gives. */
public record SmallDisk(Path folder) implements AutoCloseable {
    private static final int SIZE = 48 << 20;

    public static SmallDisk under(Path parent) throws IOException {
        var folder = Files.createDirectory(parent.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString()),
                "SKIPPED: no right to mount a small disk here");
        return new SmallDisk(folder);
    }

    public void fill() throws IOException {
        var block = new byte[64 << 10];
        try (var out = Files.newOutputStream(ballast())) {
            while (true) out.write(block);
        } catch (IOException full) {
            assertThat(Files.getFileStore(folder).getUsableSpace()).isLessThan(block.length);
        }
    }

    public void free() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        run("umount", "--lazy", folder.toString());
    }
}
