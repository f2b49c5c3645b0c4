package coop.alveole.ops.store.file;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.cesa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.store.TestRecord;
import coop.alveole.ops.store.proof.Verifier;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileTest {
    @TempDir
    Path folder;

    @Test
    void theColumnsAreAxonsAndTheChain() throws SQLException {
        EventFile.open(folder).close();
        var axons =
                new ArrayList<>(List.of(new EventSchema().trackedEventFields().split(", ", -1)));
        axons.add("chain");
        assertThat(column("name", "pragma_table_info('DomainEventEntry')")).hasSameElementsAs(axons);
        assertThat(column("name", "pragma_table_info('CommandKey')"))
                .containsExactly("account", "route", "key", "bodyMac", "aggregate", "version", "position", "at");
        assertThat(EventRow.COLUMNS + ", chain")
                .isEqualTo(String.join(", ", column("name", "pragma_table_info('DomainEventEntry')")));
    }

    @Test
    void everyCommitReachesTheDiskAndNothingInTheFileIsTrusted() throws SQLException {
        try (var file = EventFile.open(folder);
                var say = file.writer().createStatement()) {
            for (var setting : List.of(
                    "journal_mode=wal",
                    "synchronous=2",
                    "trusted_schema=0",
                    "temp_store=2",
                    "mmap_size=0",
                    "user_version=1")) {
                var parts = setting.split("=", -1);
                try (var row = say.executeQuery("PRAGMA " + parts[0])) {
                    assertThat(row.getString(1)).as(setting).isEqualTo(parts[1]);
                }
            }
        }
    }

    @Test
    void opensAgainWhatItMade() {
        TestRecord.fill(folder);
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 5));
            assertThat(record.facts().head().position()).isEqualTo(12);
        }
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        TestRecord.fill(folder);
        try (var file = new RandomAccessFile(EventFile.path(folder).toFile(), "rw")) {
            file.seek(4_096 + 3);
            file.write(new byte[] {9, 9, 9, 9});
        }
        refused("est endommagé");
        Files.write(EventFile.path(folder), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        refused("est endommagé");
    }

    @Test
    void aFileOfANewerProgramIsRefused() throws SQLException {
        EventFile.open(folder).close();
        say("PRAGMA user_version=2");
        refused("version plus récente");
    }

    @Test
    void aForeignFileIsRefused() throws SQLException {
        say("CREATE TABLE t (x)");
        refused("n'est pas un registre d'Alvéole");
    }

    @Test
    void aDoctoredSchemaIsRefused() throws SQLException {
        EventFile.open(folder).close();
        say("CREATE TRIGGER more AFTER INSERT ON DomainEventEntry BEGIN SELECT 1; END");
        refused("Le schéma de");
    }

    @Test
    void aReadOnlyFolderIsRefused() throws Exception {
        EventFile.open(folder).close();
        Assumptions.assumeTrue(
                mount("--bind", folder.toString(), folder.toString())
                        && mount("-o", "remount,ro,bind", folder.toString()),
                "SKIPPED: no right to make a folder read-only here");
        try {
            refused("est en lecture seule");
            assertThat(Verifier.of(EventFile.path(folder)).verify().isSound()).isTrue();
        } finally {
            new ProcessBuilder("umount", folder.toString()).start().waitFor();
        }
    }

    private static boolean mount(String... arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> EventFile.open(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }

    private void say(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + EventFile.path(folder));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> column(String name, String from) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + EventFile.path(folder));
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT " + name + " FROM " + from)) {
            while (row.next()) values.add(row.getString(1));
        }
        return values;
    }
}
