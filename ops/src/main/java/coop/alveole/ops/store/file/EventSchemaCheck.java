package coop.alveole.ops.store.file;

import coop.alveole.ops.CannotStart;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Whether a file is ours, to the letter: its mark, the number of its schema, and the schema's own text. */
public final class EventSchemaCheck {
    private EventSchemaCheck() {}

    static void createOrRequire(Connection connection, Path file) throws SQLException {
        if (SchemaText.of(connection).isEmpty() && pragma(connection, "application_id") == 0) create(connection);
        require(connection, file);
    }

    /** In one transaction: a process killed in the middle leaves an empty file, which the next start fills. */
    private static void create(Connection connection) throws SQLException {
        try (var say = connection.createStatement()) {
            say.execute("BEGIN IMMEDIATE");
            SqliteEvents.createSchema(connection);
            say.execute("PRAGMA application_id=" + SqliteEvents.APPLICATION_ID);
            say.execute("PRAGMA user_version=" + SqliteEvents.SCHEMA_NUMBER);
            say.execute("COMMIT");
        }
    }

    static void require(Connection connection, Path file) throws SQLException {
        if (pragma(connection, "application_id") != SqliteEvents.APPLICATION_ID)
            throw new CannotStart(file + " n'est pas un registre d'Alvéole : indiquez le bon dossier avec --data.");
        if (pragma(connection, "user_version") > SqliteEvents.SCHEMA_NUMBER)
            throw new CannotStart(file
                    + " a été écrit par une version plus récente d'Alvéole : installez cette version ou une suivante.");
        if (!isExact(connection))
            throw new CannotStart(
                    "Le schéma de " + file + " n'est pas celui d'Alvéole, quelqu'un l'a modifié : faites-le examiner"
                            + " (alveole verify), puis restaurez la dernière sauvegarde (alveole restore).");
    }

    /** Reads the whole file. */
    static void requireSound(Connection connection, Path file) throws SQLException {
        try (var say = connection.createStatement();
                var check = say.executeQuery("PRAGMA quick_check(1)")) {
            if (check.next() && check.getString(1).equals("ok")) return;
            throw new SQLException("quick_check of " + file + ": " + check.getString(1));
        }
    }

    public static boolean isExact(Connection connection) throws SQLException {
        return pragma(connection, "user_version") == SqliteEvents.SCHEMA_NUMBER
                && SchemaText.of(connection).equals(SchemaText.madeBy(SqliteEvents.statements()));
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (var say = connection.createStatement();
                var value = say.executeQuery("PRAGMA " + name)) {
            return value.getInt(1);
        }
    }
}
