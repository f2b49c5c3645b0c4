package coop.alveole.ops.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.alveole.ops.SmallDisk;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void documentsWrittenOnAFullDiskAreThereTheNextDayOnceThereIsRoom(CapturedOutput log) throws Exception {
        try (var disk = SmallDisk.under(folder)) {
            try (var store = ReadStore.open(disk.folder(), ReadStore.EMBEDDED)) {
                disk.fill();
                note(store, "while full");
                await().until(() -> log.getAll().contains("cannot be written"));
                assertThat(count(store)).isEqualTo(1);
                disk.free();
            }
            try (var store = ReadStore.open(disk.folder(), ReadStore.EMBEDDED)) {
                assertThat(count(store)).isEqualTo(1);
            }
        }
    }

    @Test
    void aStoreOnAFullDiskClosesAndIsMadeAgain(CapturedOutput log) throws Exception {
        try (var disk = SmallDisk.under(folder)) {
            try (var store = ReadStore.open(disk.folder(), ReadStore.EMBEDDED)) {
                disk.fill();
                note(store, "while full");
                await().until(() -> log.getAll().contains("cannot be written"));
            }
            assertThat(disk.folder().resolve("read.mv")).doesNotExist();
            assertThat(log.getAll()).contains("made again at the next start").doesNotContain("does not stop");
            disk.free();
            try (var store = ReadStore.open(disk.folder(), ReadStore.EMBEDDED)) {
                assertThat(count(store)).isZero();
                note(store, "the day after");
                assertThat(count(store)).isEqualTo(1);
            }
        }
    }

    private static void note(ReadStore store, String text) {
        store.database().getCollection("notes").insertOne(new Document("_id", text).append("text", "x".repeat(20_000)));
    }

    private static long count(ReadStore store) {
        return store.database().getCollection("notes").countDocuments();
    }
}
