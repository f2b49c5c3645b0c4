package coop.alveole.ops.keys;

import coop.alveole.domain.shared.PersonId;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The keys of a house of its own for each test, which may be closed and opened again. */
abstract class OpenKeys {
    static final PersonId AMINA = new PersonId("person-0192f0c1-2345-7abc-8def-0123456789ab");
    static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path data;

    final MasterKey master = MasterKey.random();
    Keys keys;

    @BeforeEach
    void aNewHouse() {
        keys = Keys.create(data, master, CLOCK);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    void reopen() {
        keys.close();
        keys = Keys.open(data, master, CLOCK);
    }

    static List<PersonId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new PersonId("person-" + UUID.randomUUID()))
                .toList();
    }

    Map<String, byte[]> wrapped() {
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("keys.db"));
                var rows = db.createStatement().executeQuery("SELECT name, wrapped FROM keys")) {
            var wrapped = new HashMap<String, byte[]>();
            while (rows.next()) wrapped.put(rows.getString(1), rows.getBytes(2));
            return wrapped;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
