package coop.alveole.ops.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterKeyRotationTest {
    private static final PersonId AMINA = new PersonId("person-0192f0c1-2345-7abc-8def-0123456789ab");
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path place;

    private Path data;
    private MasterKeyFile file;
    private MasterKeyRotation rotation;
    private MasterKey before;
    private Personal name;

    @BeforeEach
    void aHouseWithItsKey() throws IOException {
        data = Files.createDirectory(place.resolve("data"));
        file = new MasterKeyFile(place.resolve("config").resolve("house.key"), data);
        before = file.create();
        try (var keys = Keys.create(data, before, CLOCK)) {
            name = keys.of(AMINA).text(PersonalField.LAST_NAME, "Diallo");
        }
        rotation = new MasterKeyRotation(data, file);
    }

    @Test
    void theNewKeyOpensEverythingAndTheOldOneNothing() {
        var after = rotation.rotate();
        assertThat(file.read().secret()).isEqualTo(after.secret()).isNotEqualTo(before.secret());
        assertThat(opened()).isEqualTo("Diallo");
        assertThatThrownBy(() -> Keys.open(data, before, CLOCK)).isInstanceOf(CannotStart.class);
        assertThat(PaperKey.read(String.join(" ", PaperKey.words(after))).secret())
                .isEqualTo(after.secret());
    }

    @Test
    void theOldKeyIsKeptUntilItIsConfirmed() throws IOException {
        rotation.rotate();
        var old = place.resolve("config").resolve("house.key.old");
        assertThat(Files.readAllBytes(old)).isEqualTo(before.secret());
        assertThatThrownBy(rotation::rotate).isInstanceOf(CannotStart.class).hasMessageContaining("confirmez d'abord");
        rotation.confirm();
        assertThat(old).doesNotExist();
        assertThatThrownBy(rotation::confirm).isInstanceOf(CannotStart.class);
        assertThat(opened()).isEqualTo("Diallo");
    }

    @Test
    void aKeyThatDoesNotOpenTheHouseDestroysNothing() throws IOException {
        rotation.rotate();
        Files.write(file.path(), new byte[MasterKey.BYTES]);
        assertThatThrownBy(rotation::confirm).isInstanceOf(CannotStart.class).hasMessageContaining("est gardée");
        assertThat(place.resolve("config").resolve("house.key.old")).exists();
    }

    @Test
    void nothingWrappedByTheOldKeyIsLeftOnTheDisk() throws IOException {
        var wrapped = Files.readAllBytes(KeysAtRest.file(data));
        rotation.rotate();
        var found = Files.readAllBytes(KeysAtRest.file(data));
        assertThat(wrapped).isNotEqualTo(found);
        assertThat(data.resolve("keys.db-wal"))
                .satisfiesAnyOf(
                        log -> assertThat(log).doesNotExist(),
                        log -> assertThat(log).isEmptyFile());
    }

    /** The last column: has the house its new key by then? */
    @ParameterizedTest
    @CsvSource({"0,false", "1,false", "2,true", "3,true", "4,true"})
    void killedAfterAnyStepTheHouseOpens(int steps, boolean renewed) throws Exception {
        assertThat(CutShort.after(steps, data, file.path())).isEqualTo(CutShort.KILLED);
        rotation.settle();
        assertThat(opened()).isEqualTo("Diallo");
        assertThat(Arrays.equals(file.read().secret(), before.secret())).isEqualTo(!renewed);
        assertThat(place.resolve("config").resolve("house.key.new")).doesNotExist();
        if (renewed) rotation.confirm();
        rotation.rotate();
        assertThat(opened()).isEqualTo("Diallo");
    }

    @Test
    void halfANewKeyIsForgotten() throws IOException {
        Files.write(
                place.resolve("config").resolve("house.key.new"), HexFormat.of().parseHex("0102"));
        rotation.settle();
        assertThat(opened()).isEqualTo("Diallo");
        assertThat(file.read().secret()).isEqualTo(before.secret());
    }

    @Test
    void halfAnOldKeyIsKeptAnew() throws IOException {
        rotation.prepare();
        rotation.rewrap();
        Files.write(
                place.resolve("config").resolve("house.key.old"), HexFormat.of().parseHex("0102"));
        rotation.settle();
        assertThat(opened()).isEqualTo("Diallo");
        assertThat(Files.readAllBytes(place.resolve("config").resolve("house.key.old")))
                .isEqualTo(before.secret());
    }

    private String opened() {
        try (var keys = Keys.open(data, file.read(), CLOCK)) {
            return keys.open(name, PersonalField.LAST_NAME).orElseThrow();
        }
    }
}
