package coop.alveole.ops.store.folder;

import coop.alveole.ops.CannotStart;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A SQLite file of the data folder beside the record, for its owner alone: one connection, one statement at a time, and
 * what is written is on the disk once it returns.
 */
public abstract class StateFile implements AutoCloseable {
    private final String name;
    private final Connection db;

    /** {@code unopened} says in French what to do when the file cannot be opened; {@code %s} stands for its path. */
    protected StateFile(Path file, String unopened, List<String> schema) {
        name = file.getFileName().toString();
        OwnerOnly.create(file);
        try {
            db = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = db.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
                for (var each : schema) statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new CannotStart(unopened.formatted(file), failure);
        }
    }

    public final synchronized int update(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(name + " cannot be written", failure);
        }
    }

    public final synchronized <T> Optional<T> find(Row<T> row, String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException(name + " cannot be read", failure);
        }
    }

    public final synchronized <T> List<T> all(Row<T> row, String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(row.read(rows));
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(name + " cannot be read", failure);
        }
    }

    @Override
    public final synchronized void close() throws SQLException {
        db.close();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = db.prepareStatement(sql);
        for (var index = 0; index < values.length; index++) statement.setObject(index + 1, values[index]);
        return statement;
    }

    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
