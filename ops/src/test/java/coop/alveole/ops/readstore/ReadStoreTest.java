package coop.alveole.ops.readstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadStoreTest {
    @TempDir
    Path folder;

    ReadStore store() {
        return ReadStore.open(folder, ReadStore.EMBEDDED);
    }

    @Test
    void documentsAreStillThereTheNextDay() {
        fill(10);
        try (var store = store()) {
            assertThat(store.database().getCollection("notes").countDocuments()).isEqualTo(10);
        }
    }

    @Test
    void aFileThatACrashLeftIsMadeAgain() throws IOException {
        var crashed = Files.createDirectory(folder.resolve("crashed"));
        fill(10);
        try (var store = store()) {
            store.database().getCollection("notes").insertOne(new Document("_id", "unsaved"));
            await().until(() -> !CacheFile.isWhole(folder.resolve("read.mv")));
            Files.copy(folder.resolve("read.mv"), crashed.resolve("read.mv"));
        }
        try (var store = ReadStore.open(crashed, ReadStore.EMBEDDED)) {
            assertThat(store.database().getCollection("notes").countDocuments()).isZero();
        }
        try (var store = store()) {
            assertThat(store.database().getCollection("notes").countDocuments()).isEqualTo(11);
        }
    }

    @Test
    void aFileThatIsNotOneIsMadeAgain() throws IOException {
        Files.writeString(folder.resolve("read.mv"), "not a store ".repeat(2_000));
        assertEmptyAndUsable();
    }

    @Test
    void aFileCutInItsMiddleIsMadeAgainOrLosesOnlyItsTail() throws IOException {
        fill(5_000);
        try (var file = new RandomAccessFile(folder.resolve("read.mv").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertUsable();
    }

    @Test
    void aFileBrokenInItsMiddleIsMadeAgain() throws IOException {
        fill(5_000);
        try (var file = new RandomAccessFile(folder.resolve("read.mv").toFile(), "rw")) {
            for (long at = 3 * 4096; at < file.length() - 4096; at += 512) {
                file.seek(at);
                file.write(new byte[256]);
            }
        }
        assertEmptyAndUsable();
    }

    @Test
    void twoProcessesDoNotShareTheFile() {
        try (var _ = store()) {
            assertThatThrownBy(this::store).isInstanceOf(CannotStart.class).hasMessageContaining("read.mv");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://db.example.org/alveole",
                "mongodb://user:secret@db.example.org/alveole",
                "mongodb://db.example.org/alveole?tls=true",
                "mongodb://user:secret@db.example.org/?tls=true&tlsAllowInvalidHostnames=true",
                "mongodb://127.0.0.1,db.example.org/",
                "mongodb://127.0.0.1.example.org/",
                "mongodb://localhost.example.org/",
                "http://user:secret@127.0.0.1/",
                "embeded"
            })
    void anotherMachineNeedsTlsAndAPassword(String uri) {
        assertThatThrownBy(() -> ReadStore.open(folder, uri))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("alveole.mongo.uri")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://127.0.0.1:27017",
                "mongodb://localhost",
                "mongodb://[::1]:27017/house",
                "mongodb://user:secret@db.example.org/alveole?tls=true"
            })
    void thisMachineOrASealedWayIsTaken(String uri) {
        assertThatCode(() -> RemoteAddress.parse(uri)).doesNotThrowAnyException();
    }

    void fill(int documents) {
        try (var store = store()) {
            for (int i = 0; i < documents; i++)
                store.database().getCollection("notes").insertOne(new Document("_id", "note-" + i).append("n", i));
        }
    }

    void assertEmptyAndUsable() {
        try (var store = store()) {
            assertThat(store.database().listCollectionNames()).isEmpty();
        }
        assertUsable();
    }

    void assertUsable() {
        try (var store = store()) {
            var notes = store.database().getCollection("notes");
            notes.insertOne(new Document("_id", "after"));
            assertThat(notes.find(new Document("_id", "after"))).hasSize(1);
        }
    }
}
