package coop.alveole.ops.store.folder;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.cesa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.store.TestRecord;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.proof.Verifier;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanStopTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aHouseStoppedInOrder() {
        TestRecord.fill(folder);
        file = EventFile.path(folder);
    }

    @Test
    void whatWasLeftInOrderIsKnownOnce() {
        assertThat(new CleanStop(file).isWhatWasLeft()).isTrue();
        assertThat(new CleanStop(file).isWhatWasLeft()).isFalse();
    }

    @Test
    void anotherInstantOrSizeIsNotWhatWasLeft() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(new CleanStop(file).isWhatWasLeft()).isFalse();
    }

    @Test
    void aJournalBesideItIsNotAnOrderlyStop() throws IOException {
        Files.createFile(Path.of(file + "-wal"));
        assertThat(new CleanStop(file).isWhatWasLeft()).isFalse();
    }

    @Test
    void aRunningHouseHasNoNoteThatAKillCouldLeave() {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 5));
            assertThat(CleanStop.note(file)).doesNotExist();
        }
        assertThat(CleanStop.note(file)).exists();
    }

    @Test
    void damageUnderTheSameInstantPassesTheStartButNotTheAuditor() throws IOException {
        var left = Files.getLastModifiedTime(file);
        damage();
        Files.setLastModifiedTime(file, left);
        EventFile.open(folder).close();
        assertThat(Verifier.of(file).verify().isSound()).isFalse();
    }

    @Test
    void afterAnUncleanStopTheWholeFileIsChecked() throws IOException {
        var left = Files.getLastModifiedTime(file);
        damage();
        Files.setLastModifiedTime(file, left);
        Files.delete(CleanStop.note(file));
        assertThatThrownBy(() -> EventFile.open(folder)).isInstanceOf(CannotStart.class);
    }

    private void damage() throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4_096 + 3);
            bytes.write(new byte[] {9, 9, 9, 9});
        }
    }
}
