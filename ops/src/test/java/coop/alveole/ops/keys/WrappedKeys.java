package coop.alveole.ops.keys;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** The names of the keys that a house keeps, read beside it. */
public final class WrappedKeys {
    private WrappedKeys() {}

    public static Set<String> in(Path dataFolder) {
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + dataFolder.resolve("keys.db"));
                var statement = db.createStatement();
                var rows = statement.executeQuery("SELECT name FROM keys")) {
            var names = new TreeSet<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
