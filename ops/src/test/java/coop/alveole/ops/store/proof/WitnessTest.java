package coop.alveole.ops.store.proof;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.BRUNO;
import static coop.alveole.ops.store.TestRecord.HOUSE;
import static coop.alveole.ops.store.TestRecord.NOW;
import static coop.alveole.ops.store.TestRecord.cesa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.store.TestRecord;
import coop.alveole.ops.store.file.EventFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
    @TempDir
    Path place;

    private Path house;
    private Path copy;
    private Witness witness;

    @BeforeEach
    void aHouseAndACopyOfIt() throws IOException {
        house = place.resolve("house");
        copy = place.resolve("copy");
        witness = Witness.in(place.resolve("config"), HOUSE);
        TestRecord.fill(house);
        Files.createDirectory(copy, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.copy(EventFile.path(house), EventFile.path(copy));
    }

    @Test
    void theFirstTimeItTakesWhatIsThere() throws IOException {
        compare(house);
        assertThat(Files.readString(place.resolve("config").resolve(HOUSE + ".state")))
                .startsWith("house=" + HOUSE + "\nepoch=1\nposition=11\nchain=");
        assertThatCode(() -> compare(house)).doesNotThrowAnyException();
        assertThatCode(() -> compare(copy)).doesNotThrowAnyException();
    }

    @Test
    void anOlderCopyIsRefused() {
        goOn(house, cesa(AMINA, 5));
        compare(house);
        assertThatThrownBy(() -> compare(copy))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Cette copie est plus ancienne que la coopérative")
                .hasMessageContaining("11")
                .hasMessageContaining("12");
    }

    @Test
    void aCopyThatWentItsOwnWayIsRefused() {
        goOn(house, cesa(AMINA, 5));
        compare(house);
        goOn(copy, cesa(BRUNO, 5));
        assertThatThrownBy(() -> compare(copy))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("a divergé")
                .hasMessageContaining("12");
    }

    @Test
    void aWitnessNobodyCanReadIsNotPassedOver() throws IOException {
        compare(house);
        Files.writeString(place.resolve("config").resolve(HOUSE + ".state"), "house=" + HOUSE + "\n");
        assertThatThrownBy(() -> compare(house)).isInstanceOf(CannotStart.class).hasMessageContaining("est illisible");
    }

    private static void goOn(Path folder, org.axonframework.eventhandling.DomainEventMessage<?> event) {
        try (var record = TestRecord.in(folder)) {
            record.append(event);
        }
    }

    private void compare(Path folder) {
        try (var record = TestRecord.in(folder)) {
            witness.compare(record.facts(), NOW);
        }
    }
}
