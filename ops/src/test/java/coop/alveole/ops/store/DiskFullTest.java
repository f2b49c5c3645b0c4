package coop.alveole.ops.store;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.BRUNO;
import static coop.alveole.ops.store.TestRecord.cesa;
import static coop.alveole.ops.store.TestRecord.membership;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.command.shared.StoreUnavailable.Cause;
import coop.alveole.ops.store.folder.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {
    private static final int SMALL_DISK = 24 << 20;

    @TempDir
    Path folder;

    @Test
    void aFullFileRefusesWholeAppendsAndTakesThemAgainOnceThereIsRoom() throws SQLException {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 0));
            pages(record, 1);
            int stored = untilFull(record);
            assertThat(record.facts().head().position()).isEqualTo(stored + 1L);
            pages(record, 1_000_000);
            record.append(cesa(BRUNO, 0));
            assertThat(record.facts().head().position()).isEqualTo(stored + 2L);
            assertThat(record.verify().findings()).isEmpty();
        }
    }

    /** On the writer's own connection: SQLite counts pages there as a full disk would. */
    private static void pages(TestRecord record, int max) throws SQLException {
        try (var say = record.file().writer().createStatement()) {
            say.execute("PRAGMA max_page_count=" + max);
        }
    }

    /** Five facts at a time, so that an append can break in its middle. */
    private static int untilFull(TestRecord record) {
        for (int who = 1; who < 100_000; who++) {
            try {
                var one = membership(1_000 + who);
                record.append(cesa(one, 0), cesa(one, 1), cesa(one, 2), cesa(one, 3), cesa(one, 4));
            } catch (StoreUnavailable full) {
                assertThat(full.why()).isEqualTo(Cause.DISK_FULL);
                return 5 * (who - 1);
            }
        }
        throw new AssertionError("the disk never filled up");
    }

    @Test
    void aSmallDiskThatFillsUpRefusesThenTakesAgain() throws Exception {
        var disk = mount();
        try (var record = TestRecord.in(disk.resolve("house"))) {
            record.append(cesa(AMINA, 0));
            var ballast = Files.write(disk.resolve("ballast"), new byte[SMALL_DISK * 3 / 4]);
            int stored = untilFull(record);
            assertThat(record.facts().head().position()).isEqualTo(stored + 1L);
            Files.delete(ballast);
            record.append(cesa(BRUNO, 0));
            assertThat(record.verify().findings()).isEmpty();
        } finally {
            run("umount", disk.toString());
        }
    }

    private Path mount() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + SMALL_DISK, "tmpfs", disk.toString()),
                "SKIPPED: no right to mount a small disk here");
        return disk;
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    @Test
    void weStopBeforeTheDiskIsFull() {
        assertThat(Room.isShort(64L << 20, 1L << 40)).isFalse();
        assertThat(Room.isShort((64L << 20) - 1, 1L << 40)).isTrue();
        assertThat(Room.isShort(10, 100)).isFalse();
        assertThat(Room.isShort(9, 100)).isTrue();
    }
}
