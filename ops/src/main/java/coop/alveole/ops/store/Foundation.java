package coop.alveole.ops.store;

import coop.alveole.domain.evidence.HouseEvent.HouseFounded;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whose record a file is, as its first event says; nothing is opened for writing and no key is needed. */
public final class Foundation {
    private Foundation() {}

    /** Empty when the file has no first event that can be read. */
    public static Optional<HouseFounded> of(Path eventFile) {
        try (var connection = Verifier.open(eventFile);
                var say = connection.createStatement();
                var row = say.executeQuery("SELECT payload FROM DomainEventEntry WHERE globalIndex = 1"
                        + " AND payloadType = 'evidence.HouseFounded'")) {
            if (!row.next()) return Optional.empty();
            return Optional.of(JsonMapper.shared().readValue(row.getBytes(1), HouseFounded.class));
        } catch (SQLException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
