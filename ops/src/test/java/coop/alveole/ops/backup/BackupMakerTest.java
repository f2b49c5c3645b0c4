package coop.alveole.ops.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.store.proof.Verifier;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies made beside a server that goes on serving. */
class BackupMakerTest {
    @TempDir
    static Path place;

    private static BackedUpHouse served;

    @BeforeAll
    static void aHouseIsServed() {
        served = BackedUpHouse.in(place);
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void aBackupHoldsTheWholeRecordAndSaysSo() throws IOException {
        var backup = served.backUp();
        var head = served.house().bean(Facts.class).head();
        assertThat(backup.manifest().position()).isEqualTo(head.position());
        assertThat(backup.manifest().chain()).hasToString(head.chain());
        assertThat(backup.manifest().files())
                .extracting(Manifest.Part::name)
                .containsExactly("access.db", "erased.list", "events.db");
        assertThat(Verifier.of(backup.events()).verify().isSound()).isTrue();
        assertThat(Backup.in(backup.folder())).contains(backup);
        var keys = served.folder().keys().newest().orElseThrow();
        assertThat(keys.isIntact()).isTrue();
        assertThat(keys.madeAt()).isEqualTo(backup.manifest().madeAt());
    }

    @Test
    void everyFileOfItIsItsOwnersAloneAndNoneHoldsANameTheMasterKeyOrASession() throws Exception {
        somebodyIsSignedIn();
        var backup = served.backUp();
        assertThat(count(backup.folder().resolve("access.db"), "credentials")).isNotNegative();
        assertThat(count(backup.folder().resolve("access.db"), "sessions")).isZero();
        assertThat(count(served.house().folder().resolve("access.db"), "sessions"))
                .isPositive();
        var master = new String(Files.readAllBytes(served.house().keyFile()), ISO_8859_1);
        for (var file : FolderTree.filesIn(served.folder().path())) {
            var path = served.folder().path().resolve(file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
            var bytes = new String(Files.readAllBytes(path), ISO_8859_1);
            assertThat(bytes).as(file.toString()).doesNotContain(master).doesNotContain(BackedUpHouse.LAST_NAME);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void whoeverWritesMeanwhileIsNotKeptWaitingNorMissed() throws Exception {
        try (var writer = Executors.newSingleThreadExecutor()) {
            var written = writer.submit(() -> {
                for (var i = 0; i < 20; i++) served.house().member(served.admin(), "Durant-" + i, "A", "Tours");
            });
            var first = served.backUp();
            written.get();
            var second = served.backUp();
            assertThat(second.manifest().position())
                    .isGreaterThan(first.manifest().position());
            assertThat(second.chainAt(first.manifest().position()))
                    .contains(first.manifest().chain().toString());
        }
    }

    @Test
    void whatWasCutShortIsTakenAwayByTheNext() throws IOException {
        var left =
                FolderTree.make(served.folder().path().resolve(BackupFolder.UNFINISHED + "2026-01-01T00-00-00.000Z"));
        Files.writeString(left.resolve("events.db"), "half");
        served.backUp();
        assertThat(left).doesNotExist();
    }

    @Test
    void aFileThatIsStillBeingSealedIsLeftToTheNext() throws IOException {
        var files = FolderTree.make(served.house().folder().resolve("files"));
        var sealing = Files.writeString(files.resolve(FolderTree.UNFINISHED + "half"), "half");
        try {
            assertThat(served.backUp().manifest().files())
                    .extracting(Manifest.Part::name)
                    .noneMatch(name -> name.contains("half"));
        } finally {
            Files.delete(sealing);
        }
    }

    @Test
    void keyCopiesOfMoreThanThirtyDaysGoAndTheLatestStays() throws IOException {
        var folder = new BackupFolder(place.resolve("months"));
        var start = Instant.parse("2026-01-01T01:00:00Z");
        makeOn(folder, start);
        makeOn(folder, start.plus(Duration.ofDays(29)));
        assertThat(FolderTree.filesIn(folder.keys().folder())).hasSize(4);
        makeOn(folder, start.plus(Duration.ofDays(31)));
        assertThat(FolderTree.filesIn(folder.keys().folder())).hasSize(4);
        makeOn(folder, start.plus(Duration.ofDays(400)));
        assertThat(FolderTree.filesIn(folder.keys().folder())).hasSize(2);
        assertThat(folder.backups()).hasSize(4);
    }

    @Test
    void aBackupIsNoPartOfTheFolderThatItReplaces() {
        var inside = new BackupFolder(served.house().folder().resolve("backups"));
        assertThatThrownBy(() -> BackupMaker.beside(served.house().folder(), inside, Clock.systemUTC())
                        .make())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ne se rangent pas dans le dossier des données");
    }

    @Test
    void whereThereIsNoHouseNothingIsCopied() {
        assertThatThrownBy(() -> BackupMaker.beside(place.resolve("nowhere"), served.folder(), Clock.systemUTC())
                        .make())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Il n'y a pas de coopérative");
    }

    private static void somebodyIsSignedIn() throws SQLException {
        var access = served.house().folder().resolve("access.db");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + access);
                var say = other.createStatement()) {
            say.execute("INSERT INTO sessions (hash, account, made, seen, csrf) VALUES ('h', 'a', 0, 0, 'c')");
        }
    }

    private static void makeOn(BackupFolder folder, Instant at) {
        BackupMaker.beside(served.house().folder(), folder, Clock.fixed(at, ZoneOffset.UTC))
                .make();
    }

    private static int count(Path file, String table) throws SQLException {
        try (var reader = Verifier.open(file);
                var row = reader.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            return row.getInt(1);
        }
    }
}
