package coop.alveole.ops.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.evidence.HouseEvent.LossReason;
import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.backup.BackedUpHouse;
import coop.alveole.ops.backup.Backup;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.keys.MasterKeyFile;
import coop.alveole.ops.restore.Restore.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup, and what somebody may have done to it before it is restored. */
class RestoreTest {
    @TempDir
    static Path place;

    @TempDir
    Path elsewhere;

    private static BackedUpHouse served;
    private static Backup made;

    private Path backups;
    private Backup backup;
    private Path data;

    @BeforeAll
    static void aHouseWithABackup() {
        served = BackedUpHouse.in(place);
        made = served.backUp();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @BeforeEach
    void aCopyOfTheBackups() throws IOException {
        backups = elsewhere.resolve("backups");
        BackedUpHouse.copy(served.folder().path(), backups);
        backup = Backup.in(backups.resolve(made.folder().getFileName())).orElseThrow();
        data = elsewhere.resolve("data");
    }

    @Test
    void isRestoredWithItsAccessAndItsKeysAndNothingElse() throws IOException {
        assertThat(restored(backup)).anyMatch(sentence -> sentence.startsWith("Restauré dans " + data));
        assertThat(FolderTree.filesIn(data))
                .extracting(Path::toString)
                .containsExactly("access.db", "events.db", "keys.db");
    }

    @Test
    void anOccupiedFolderIsLeftAsItIs() throws IOException {
        FolderTree.make(data);
        Files.writeString(data.resolve("something"), "of somebody");
        refused("n'est pas vide");
        assertThat(FolderTree.filesIn(data)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "files/../../outside",
                "/outside",
                "files//outside",
                "..\\\\\\\\outside",
                "keys.db",
                "read.mv",
                "reads/.hidden"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        rewriteManifest("\"name\" : \"access.db\"", "\"name\" : \"" + name + "\"");
        refused("nomme un fichier qui n'est pas des nôtres");
    }

    @Test
    void aLinkIsNoFileOfABackup() throws IOException {
        var access = backup.folder().resolve("access.db");
        var moved = Files.move(access, elsewhere.resolve("access.db"));
        Files.createSymbolicLink(access, moved);
        refused("n'est plus ce qui a été sauvegardé");
    }

    @Test
    void anAlteredFileIsRefused() throws IOException {
        var bytes = Files.readAllBytes(backup.events());
        bytes[bytes.length - 100] ^= 1;
        Files.write(backup.events(), bytes);
        refused("n'est plus ce qui a été sauvegardé");
    }

    @Test
    void aRewrittenFactIsRefusedEvenUnderANewManifest() throws Exception {
        change(backup.events(), "DROP TRIGGER factsAreNotChanged");
        refusedAnew("events.db", "n'est pas conforme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER INSERT ON credentials BEGIN DELETE FROM tokens; END",
                "CREATE VIEW v AS SELECT load_extension('x')",
                "ALTER TABLE credentials ADD COLUMN extra TEXT"
            })
    void aDoctoredSchemaIsRefusedEvenUnderANewManifest(String sql) throws Exception {
        change(backup.folder().resolve("access.db"), sql);
        refusedAnew("access.db", "n'est pas celui d'Alvéole, quelqu'un l'a modifié");
    }

    @Test
    void aDoctoredCopyOfTheKeysIsRefused() throws Exception {
        var keys = newestKeys();
        change(
                keys,
                "CREATE TRIGGER t AFTER DELETE ON keys BEGIN INSERT INTO keys VALUES (old.name, old.wrapped); END");
        refused("n'est plus ce qui a été sauvegardé");
        var given = wish(Optional.of(keys), new Erasures.Newest(), Optional.empty());
        assertThatThrownBy(() -> Restore.run(given, Clock.systemUTC()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("n'est pas celui d'Alvéole");
    }

    @Test
    void withoutKeysOrWithOlderOnesItSaysWhatIsMissing() throws IOException {
        Files.delete(newestKeys());
        refused("Aucune copie des clés à côté");
    }

    @Test
    void withoutAListOfErasuresItAsksForOne() throws IOException {
        Files.delete(backup.folder().resolve("erased.list"));
        Files.delete(backups.resolve("erased.list"));
        rewriteManifest("(?s)\\{\\s*\"name\" : \"erased.list\".*?},", "");
        refused("Aucune liste des effacements");
        assertThat(Restore.run(
                        wish(Optional.empty(), Erasures.parse(Optional.of("aucune")), Optional.empty()),
                        Clock.systemUTC()))
                .contains("Effacements refaits : 0 clés");
    }

    @Test
    void anOlderBackupIsRefusedUntilTheLossIsAccepted() throws Exception {
        served.house().member(served.admin(), "Après", "La sauvegarde", "Tours");
        served.house().restart();
        refused("plus ancienne que la coopérative");
        assertThat(data).doesNotExist();
        assertThat(Restore.run(
                        wish(Optional.empty(), new Erasures.Newest(), Optional.of(LossReason.DISK_BROKEN)),
                        Clock.systemUTC()))
                .anyMatch(sentence -> sentence.contains("saisies perdues"));
    }

    @Test
    void aTriedRestoreLeavesNothingAndSaysWhatIsWrong() throws Exception {
        var master = new MasterKeyFile(served.house().keyFile(), data).read();
        var trial = new RestoreTrial(elsewhere.resolve("served"), master, Clock.systemUTC());
        assertThat(trial.of(backup)).isEqualTo(TrialOutcome.GOOD);
        assertThat(FolderTree.filesIn(elsewhere.resolve("served"))).isEmpty();
        Files.delete(backup.folder().resolve("access.db"));
        assertThat(trial.of(backup)).isEqualTo(TrialOutcome.FILES_DAMAGED);
        Files.delete(newestKeys());
        var whole = Backup.in(made.folder()).orElseThrow();
        assertThat(trial.of(whole)).isEqualTo(TrialOutcome.GOOD);
        var other = new MasterKeyFile(elsewhere.resolve("keys").resolve("other.key"), data).create();
        assertThat(new RestoreTrial(elsewhere.resolve("served"), other, Clock.systemUTC()).of(whole))
                .isEqualTo(TrialOutcome.KEYS_DO_NOT_OPEN);
    }

    private List<String> restored(Backup from) {
        return Restore.run(
                new Wish(
                        from.folder(),
                        data,
                        Optional.empty(),
                        new Erasures.Newest(),
                        Optional.of(LossReason.OTHER),
                        Optional.of(elsewhere.resolve("config").resolve("house.key"))),
                Clock.systemUTC());
    }

    private Wish wish(Optional<Path> keys, Erasures erasures, Optional<LossReason> loss) {
        return new Wish(
                backup.folder(),
                data,
                keys,
                erasures,
                loss,
                Optional.of(served.house().keyFile()));
    }

    private void refused(String because) {
        assertThatThrownBy(() ->
                        Restore.run(wish(Optional.empty(), new Erasures.Newest(), Optional.empty()), Clock.systemUTC()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(because);
        assertThat(elsewhere.resolve("outside")).doesNotExist();
    }

    /** Whoever alters a file can write its new sum into the manifest. */
    private void refusedAnew(String name, String because) throws IOException {
        var file = backup.folder().resolve(name);
        var part = backup.manifest().files().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        rewriteManifest(
                "\"bytes\" : " + part.bytes() + ",(\\s+)\"sha256\" : \"" + part.sha256(),
                "\"bytes\" : " + Files.size(file) + ",$1\"sha256\" : \"" + FolderTree.digest(file));
        refused(because);
    }

    private void rewriteManifest(String from, String to) throws IOException {
        var manifest = backup.folder().resolve("manifest.json");
        var before = Files.readString(manifest);
        var after = before.replaceAll(from, to);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(manifest, after);
    }

    private Path newestKeys() throws IOException {
        return FolderTree.filesIn(backups.resolve("keys")).stream()
                .filter(file -> file.toString().endsWith(".db"))
                .map(backups.resolve("keys")::resolve)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static void change(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var say = connection.createStatement()) {
            say.execute(sql);
        }
    }
}
