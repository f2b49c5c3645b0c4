package coop.alveole.ops.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is sealed under a key that was destroyed opens no more, and of the key nothing is left on the disk. */
class DestroyedKeysTest extends OpenKeys {
    @Test
    void anErasedPersonReadsAsErasedForEver() {
        var name = keys.of(AMINA).text(PersonalField.LAST_NAME, "Diallo");
        var email = keys.of(AMINA).text(PersonalField.EMAIL, "amina@example.org");
        keys.destroy(Set.of(name.keyName()));
        assertThat(keys.open(name, PersonalField.LAST_NAME)).isEmpty();
        assertThat(keys.open(email, PersonalField.EMAIL)).contains("amina@example.org");
        reopen();
        assertThat(keys.open(name, PersonalField.LAST_NAME)).isEmpty();
        assertThatThrownBy(() -> keys.of(AMINA).text(PersonalField.LAST_NAME, "Diallo"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("NOT_ERASED");
        assertThatThrownBy(() -> keys.rehearsing(AMINA).text(PersonalField.LAST_NAME, "Diallo"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("NOT_ERASED");
        assertThat(keys.of(AMINA).text(PersonalField.EMAIL, "amina@example.org"))
                .isEqualTo(email);
    }

    @Test
    void theKeysOfTheHouseAreNotDestroyed() {
        assertThatThrownBy(() -> keys.destroy(Set.of("house/mac"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAHundredDestroyedKeysNoneIsFoundOnDisk() throws IOException {
        var people = people(1_000);
        people.forEach(person -> keys.of(person).text(PersonalField.LAST_NAME, "Diallo"));
        reopen();
        people(200).forEach(person -> keys.of(person).text(PersonalField.LAST_NAME, "Diallo"));
        var before = wrapped();
        var doomed = people.subList(0, 100).stream()
                .map(person -> Keys.name(person, RetentionClass.IDENTITY))
                .collect(Collectors.toSet());
        var secrets = doomed.stream().map(before::get).toList();
        assertThat(found(secrets)).isEqualTo(100);
        keys.destroy(doomed);
        assertThat(found(secrets)).isZero();
        assertThat(wrapped()).hasSize(before.size() - 100);
    }

    @Test
    void anErasureIsNotAcknowledgedWhileSomebodyReadsTheKeys() throws SQLException {
        var name = keys.of(AMINA).text(PersonalField.LAST_NAME, "Diallo").keyName();
        try (var reader = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("keys.db"));
                var statement = reader.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM keys").close();
            assertThatThrownBy(() -> keys.destroy(Set.of(name))).isInstanceOf(DestructionUnconfirmed.class);
            statement.execute("ROLLBACK");
        }
        keys.destroy(Set.of(name));
        assertThat(data.resolve("keys.db-wal")).hasSize(0);
    }

    /** How many of these are found, whole or by half, in any file of the keys. */
    private long found(List<byte[]> secrets) throws IOException {
        var files = new StringBuilder();
        for (var name : List.of("keys.db", "keys.db-wal", "keys.db-shm")) {
            if (Files.exists(data.resolve(name)))
                files.append(HexFormat.of().formatHex(Files.readAllBytes(data.resolve(name))));
        }
        return secrets.stream()
                .map(HexFormat.of()::formatHex)
                .filter(hex -> files.indexOf(hex.substring(0, 64)) >= 0 || files.indexOf(hex.substring(64, 128)) >= 0)
                .count();
    }
}
