package coop.alveole.ops.store.file;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.store.folder.CleanStop;
import coop.alveole.ops.store.folder.DataFolder;
import coop.alveole.ops.store.folder.OwnerOnly;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The file events.db of one data folder, opened for the one process that serves; refused when it is not exactly ours. */
public final class EventFile implements AutoCloseable {
    private static final String NAME = "events.db";
    private static final int READERS = 8;

    private final Path folder;
    private final Connection writer;
    private final HikariDataSource readers;

    private EventFile(Path folder, Connection writer) {
        this.folder = folder;
        this.writer = writer;
        var config = new HikariConfig();
        config.setPoolName("event-readers");
        config.setDataSource(new EventConnections(path(folder)));
        config.setConnectionInitSql("PRAGMA query_only=ON");
        config.setMaximumPoolSize(READERS);
        readers = new HikariDataSource(config);
    }

    public static EventFile open(Path folder) {
        var path = path(folder);
        DataFolder.makeOrRequire(folder);
        OwnerOnly.create(path);
        DataFolder.requireWritable(path);
        boolean untouched = new CleanStop(path).isWhatWasLeft();
        try {
            var writer = new EventConnections(path).getConnection();
            try {
                EventSchemaCheck.createOrRequire(writer, path);
                if (!untouched) EventSchemaCheck.requireSound(writer, path);
                return new EventFile(folder, writer);
            } catch (SQLException | RuntimeException refused) {
                writer.close();
                throw refused;
            }
        } catch (SQLException damaged) {
            throw new CannotStart(
                    "Le fichier " + path
                            + " est endommagé ou illisible : gardez-en une copie, puis restaurez la dernière"
                            + " sauvegarde (alveole restore).",
                    damaged);
        }
    }

    public static Path path(Path folder) {
        return folder.resolve(NAME);
    }

    public Path folder() {
        return folder;
    }

    /** Connections that may not write. */
    public HikariDataSource readers() {
        return readers;
    }

    /** The one connection that may; it belongs to the writer. */
    public Connection writer() {
        return writer;
    }

    @Override
    public void close() {
        readers.close();
        try {
            writer.close();
            new CleanStop(path(folder)).note();
        } catch (SQLException failure) {
            throw new IllegalStateException("the event file does not close", failure);
        }
    }
}
