package coop.alveole.ops.store.proof;

import coop.alveole.domain.evidence.HouseEvent.HouseFounded;
import coop.alveole.domain.evidence.HouseEvent.HouseRestored;
import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.CannotStart;
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

    /** The epoch the record itself tells: 1 until a restoration with a loss. */
    public static int epochOf(Path eventFile, HouseId house) {
        try (var connection = Verifier.open(eventFile);
                var select = connection.prepareStatement("SELECT payload FROM DomainEventEntry WHERE"
                        + " aggregateIdentifier = ? AND payloadType = 'evidence.HouseRestored'"
                        + " ORDER BY sequenceNumber DESC LIMIT 1")) {
            select.setString(1, house.value());
            try (var row = select.executeQuery()) {
                return row.next()
                        ? JsonMapper.shared()
                                .readValue(row.getBytes(1), HouseRestored.class)
                                .epoch()
                        : 1;
            }
        } catch (SQLException | JacksonException unreadable) {
            throw new CannotStart("Le registre " + eventFile + " ne se lit pas.", unreadable);
        }
    }
}
