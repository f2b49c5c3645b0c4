package coop.alveole.ops.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens events.db as we trust it: nothing written in its schema runs functions of ours. */
public final class EventConnections extends SQLiteDataSource {
    EventConnections(Path file) {
        super(new SQLiteConfig(SqliteEvents.settings()));
        setUrl("jdbc:sqlite:" + file);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return trustless(super.getConnection());
    }

    public static Connection trustless(Connection connection) throws SQLException {
        try (var say = connection.createStatement()) {
            say.execute("PRAGMA trusted_schema=OFF");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
