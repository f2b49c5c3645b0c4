package coop.alveole.ops.backup;

import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.store.proof.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of the keys that were destroyed, and when (liste des effacements). It goes with each backup, because one
 * from before an erasure would bring the erased back.
 */
public record ErasedList(HouseId house, SortedMap<String, Instant> keys) {
    public static final String NAME = "erased.list";

    private static final Pattern LINE = Pattern.compile("((?!house/)[a-z]+(?:/[A-Za-z0-9_-]+)+) (\\S+)");
    private static final String HOUSE = "house=";

    public static ErasedList none(HouseId house) {
        return new ErasedList(house, new TreeMap<>());
    }

    /** As a file of keys tells it. */
    static ErasedList ofKeys(HouseId house, Path keys) throws SQLException {
        var names = new TreeMap<String, Instant>();
        try (var reader = Verifier.open(keys);
                var say = reader.createStatement();
                var row = say.executeQuery("SELECT name, at FROM destroyed")) {
            while (row.next()) names.put(row.getString(1), Instant.parse(row.getString(2)));
        } catch (DateTimeException damaged) {
            throw new SQLException("a date of an erasure cannot be read", damaged);
        }
        return new ErasedList(house, names);
    }

    /** Empty when there is none, or when one line of it is not ours: half a list would bring somebody back. */
    public static Optional<ErasedList> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) return Optional.empty();
            var lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.getFirst().startsWith(HOUSE)) return Optional.empty();
            var list = none(new HouseId(lines.getFirst().substring(HOUSE.length())));
            for (var line : lines.subList(1, lines.size())) {
                var parts = LINE.matcher(line);
                if (!parts.matches()) return Optional.empty();
                list.keys.put(parts.group(1), Instant.parse(parts.group(2)));
            }
            return Optional.of(list);
        } catch (IOException | IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    /** What is destroyed stays so: every list that is found is honoured, the newest among them. */
    public static Optional<ErasedList> all(HouseId house, Collection<ErasedList> found) {
        var all = none(house);
        var ours = found.stream().filter(list -> list.house().equals(house)).toList();
        ours.forEach(list -> list.keys.forEach(
                (name, at) -> all.keys.merge(name, at, (one, other) -> one.isBefore(other) ? one : other)));
        return ours.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    String text() {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + " " + key.getValue() + "\n")
                .collect(Collectors.joining("", HOUSE + house + "\n", ""));
    }
}
