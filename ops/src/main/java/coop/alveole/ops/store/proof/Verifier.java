package coop.alveole.ops.store.proof;

import coop.alveole.domain.evidence.HouseEvent.Sealed;
import coop.alveole.ops.store.file.EventConnections;
import coop.alveole.ops.store.file.EventRow;
import coop.alveole.ops.store.file.EventSchemaCheck;
import coop.alveole.ops.store.proof.Verification.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The auditor's check: reads an event file, without any key, and recomputes all that it claims. Changes nothing. */
public final class Verifier {
    private static final int FINDINGS_MAX = 100;
    private static final int FETCHED_AT_ONCE = 1_000;

    private final Path file;
    private final Expectations expectations = new Expectations();
    private final List<Finding> findings = new ArrayList<>();
    private final JsonMapper json = JsonMapper.builder().build();
    private Optional<Anchor> outside = Optional.empty();

    private Verifier(Path file) {
        this.file = file;
    }

    public static Verifier of(Path eventFile) {
        return new Verifier(eventFile);
    }

    /** What the auditor kept outside of this machine. */
    public Verifier against(Anchor anchor) {
        expectations.add("l'ancre extérieure", anchor);
        outside = Optional.of(anchor);
        return this;
    }

    /** What the house itself last saw; it lies on the same machine, hence it is no anchor. */
    public Verifier against(Witness witness) {
        witness.lastSeen().ifPresent(seen -> expectations.add("le témoin", seen));
        return this;
    }

    private interface Step {
        void run() throws SQLException;
    }

    public Verification verify() {
        var scan = new RecordScan(expectations, this::found);
        guarded(scan, () -> {
            try (var connection = open(file)) {
                // One reading transaction: a server may be writing meanwhile.
                connection.setAutoCommit(false);
                guarded(scan, () -> requireSchema(connection));
                guarded(scan, () -> readSeals(connection));
                guarded(scan, () -> read(connection, scan));
                guarded(scan, () -> requireSequences(connection));
                guarded(scan, () -> requireEnd(connection, scan));
                guarded(scan, () -> requireIntegrity(connection));
            }
        });
        expectations.missing().forEach(this::found);
        return new Verification(
                scan.count(), scan.position(), scan.chain(), scan.merkleRoot(), List.copyOf(findings), outside);
    }

    private void guarded(RecordScan scan, Step step) {
        try {
            step.run();
        } catch (SQLException unreadable) {
            found(new Finding(scan.position() + 1, "le fichier n'est plus lisible ici : " + unreadable.getMessage()));
        }
    }

    private void found(Finding finding) {
        if (findings.size() < FINDINGS_MAX) findings.add(finding);
    }

    /** A copy on a medium that cannot be written has no journal beside it: SQLite must be told that nothing changes. */
    public static Connection open(Path file) throws SQLException {
        if (!Files.isRegularFile(file)) throw new SQLException("absent : " + file);
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        boolean frozen = Files.notExists(Path.of(file + "-wal"))
                && !Files.isWritable(file.toAbsolutePath().getParent());
        var url = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + (frozen ? "?immutable=1" : "");
        return EventConnections.trustless(DriverManager.getConnection(url, config.toProperties()));
    }

    private void requireSchema(Connection connection) throws SQLException {
        if (!EventSchemaCheck.isExact(connection))
            found(new Finding(0, "le schéma ou ses déclencheurs ne sont pas ceux d'Alvéole"));
    }

    private void readSeals(Connection connection) throws SQLException {
        try (var say = connection.createStatement();
                var row = say.executeQuery(
                        "SELECT globalIndex, payload FROM DomainEventEntry WHERE payloadType = 'evidence.Sealed'")) {
            while (row.next()) readSeal(row.getLong(1), row.getBytes(2));
        }
    }

    private void readSeal(long position, byte[] payload) {
        try {
            var seal = json.readValue(payload, Sealed.class);
            if (seal.position() >= position) found(new Finding(position, "ce sceau parle d'une position à venir"));
            else expectations.add(position, seal);
        } catch (JacksonException unreadable) {
            found(new Finding(position, "ce sceau est illisible"));
        }
    }

    private void read(Connection connection, RecordScan scan) throws SQLException {
        try (var say = connection.createStatement()) {
            say.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = say.executeQuery(
                    "SELECT " + EventRow.COLUMNS + ", chain FROM DomainEventEntry ORDER BY globalIndex")) {
                scan.read(rows);
            }
        }
    }

    /** From the index, in its order, so that memory does not grow with the number of objects. */
    private void requireSequences(Connection connection) throws SQLException {
        try (var say = connection.createStatement();
                var row =
                        say.executeQuery("SELECT aggregateIdentifier, sequenceNumber, globalIndex FROM DomainEventEntry"
                                + " ORDER BY aggregateIdentifier, sequenceNumber")) {
            var object = "";
            long next = 0;
            long before = 0;
            while (row.next()) {
                if (!object.equals(row.getString(1))) {
                    object = row.getString(1);
                    next = 0;
                    before = 0;
                }
                if (row.getLong(2) != next || row.getLong(3) <= before)
                    found(new Finding(row.getLong(3), "les versions de " + object + " ne se suivent pas"));
                next = row.getLong(2) + 1;
                before = row.getLong(3);
            }
        }
    }

    /** SQLite remembers the highest position it gave, even after somebody cut the end off. */
    private void requireEnd(Connection connection, RecordScan scan) throws SQLException {
        try (var say = connection.createStatement();
                var row = say.executeQuery("SELECT seq FROM sqlite_sequence WHERE name = 'DomainEventEntry'")) {
            long given = row.next() ? row.getLong(1) : 0;
            if (given != scan.position())
                found(new Finding(scan.position() + 1, "la fin manque : la dernière position donnée était " + given));
        }
    }

    private void requireIntegrity(Connection connection) throws SQLException {
        try (var say = connection.createStatement();
                var row = say.executeQuery("PRAGMA integrity_check(" + FINDINGS_MAX + ")")) {
            while (row.next())
                if (!row.getString(1).equals("ok")) found(new Finding(0, "SQLite : " + row.getString(1)));
        }
    }
}
