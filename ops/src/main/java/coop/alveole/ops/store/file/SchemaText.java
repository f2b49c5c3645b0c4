package coop.alveole.ops.store.file;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every object of an SQLite file with the text that made it: one word more or less is another schema. */
public record SchemaText(Set<List<String>> objects) {
    public static SchemaText of(Connection connection) throws SQLException {
        var rows = new HashSet<List<String>>();
        try (var say = connection.createStatement();
                var row = say.executeQuery("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")) {
            while (row.next())
                rows.add(List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        }
        return new SchemaText(Set.copyOf(rows));
    }

    /** What these statements make. */
    public static SchemaText madeBy(List<String> statements) throws SQLException {
        try (var nowhere = DriverManager.getConnection("jdbc:sqlite::memory:");
                var say = nowhere.createStatement()) {
            for (var statement : statements) say.execute(statement);
            return of(nowhere);
        }
    }

    /** An older file may lack what was added since; it holds nothing that is not ours. */
    public boolean isWithin(SchemaText ours) {
        return ours.objects.containsAll(objects);
    }

    public boolean isEmpty() {
        return objects.isEmpty();
    }
}
