package coop.alveole.ops.keys;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.store.proof.Verifier;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.AEADBadTagException;

/** keys.db of a house whose keys nobody has open: no master key is needed to copy it, nor to destroy in it. */
public final class KeysAtRest {
    /** The text of its schema, to the letter. */
    public static final List<String> SCHEMA = KeyTable.SCHEMA;

    private KeysAtRest() {}

    public static Path file(Path dataFolder) {
        return KeyTable.in(dataFolder);
    }

    /** Is that the master key of this file of keys, or of this copy of one? */
    public static boolean opensWith(Path keys, MasterKey master) {
        try (var reader = Verifier.open(keys);
                var select = reader.prepareStatement("SELECT wrapped FROM keys WHERE name = ?")) {
            select.setString(1, KeyCabinet.CHECK);
            try (var row = select.executeQuery()) {
                if (!row.next()) return false;
                master.unwrap(KeyCabinet.CHECK, row.getBytes(1));
                return true;
            }
        } catch (AEADBadTagException another) {
            return false;
        } catch (SQLException unreadable) {
            throw new CannotStart("Le fichier des clés %s ne se lit pas.".formatted(keys), unreadable);
        }
    }

    /**
     * Destroys again what was destroyed after the copy in that folder was made; nothing of it stays on the disk. What
     * else bears the names of these people is completed at the first start.
     */
    public static void destroyAgain(Path dataFolder, Map<String, Instant> names) {
        var notOfPeople = names.keySet().stream()
                .filter(name -> name.startsWith("house/"))
                .toList();
        if (!notOfPeople.isEmpty()) throw new IllegalArgumentException("not the keys of people: " + notOfPeople);
        try (var table = KeyTable.open(dataFolder)) {
            table.intend(people(names.keySet()));
            table.destroy(names);
            if (!table.leaveNoTrace()) throw new DestructionUnconfirmed();
        } catch (SQLException damaged) {
            throw new CannotStart(
                    "Le fichier des clés %s ne s'écrit pas : libérez de la place, ou prenez une autre copie."
                            .formatted(file(dataFolder)),
                    damaged);
        }
    }

    private static Set<String> people(Set<String> keyNames) {
        return keyNames.stream()
                .filter(name -> name.startsWith("person/"))
                .map(name -> "person-" + name.split("/", -1)[1])
                .collect(Collectors.toSet());
    }
}
