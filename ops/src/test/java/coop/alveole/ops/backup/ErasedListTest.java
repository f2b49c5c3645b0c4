package coop.alveole.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.HouseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasedListTest {
    private static final HouseId HOUSE = new HouseId("house-0192f0c1-2345-7abc-8def-0123456789ab");
    private static final HouseId OTHER = new HouseId("house-0192f0c1-2345-7abc-8def-0123456789ac");
    private static final Instant EARLY = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-26T10:00:00Z");
    private static final String AMINA = "person/0192f0c1-2345-7abc-8def-000000000001/identity";
    private static final String BRUNO = "person/0192f0c1-2345-7abc-8def-000000000002/contact";

    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        var list = list(HOUSE, Map.of(AMINA, EARLY, BRUNO, LATE));
        assertThat(read(list.text())).contains(list);
        assertThat(read(ErasedList.none(HOUSE).text())).contains(ErasedList.none(HOUSE));
    }

    @Test
    void everyListOfTheHouseIsHonouredAndTheFirstDateHolds() {
        var all = ErasedList.all(
                HOUSE,
                List.of(
                        list(HOUSE, Map.of(AMINA, LATE)),
                        list(HOUSE, Map.of(AMINA, EARLY, BRUNO, LATE)),
                        list(OTHER, Map.of("person/0192f0c1-2345-7abc-8def-000000000003/care", EARLY))));
        assertThat(all).contains(list(HOUSE, Map.of(AMINA, EARLY, BRUNO, LATE)));
    }

    @Test
    void anEmptyListIsOneAndNoListIsNone() {
        assertThat(ErasedList.all(HOUSE, List.of(ErasedList.none(HOUSE)))).contains(ErasedList.none(HOUSE));
        assertThat(ErasedList.all(HOUSE, List.of(ErasedList.none(OTHER)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "person/a/identity 2026-11-25T10:00:00Z\n",
                "house=nobody\n",
                "house=house-0192f0c1-2345-7abc-8def-0123456789ab\nperson/a/identity yesterday\n",
                "house=house-0192f0c1-2345-7abc-8def-0123456789ab\nhouse/mac 2026-11-25T10:00:00Z\n",
                "house=house-0192f0c1-2345-7abc-8def-0123456789ab\nperson/../a 2026-11-25T10:00:00Z\n",
                "house=house-0192f0c1-2345-7abc-8def-0123456789ab\nperson/a/identity\n"
            })
    void halfAListIsNoList(String text) throws IOException {
        assertThat(read(text)).isEmpty();
    }

    private java.util.Optional<ErasedList> read(String text) throws IOException {
        return ErasedList.read(Files.writeString(folder.resolve("erased.list"), text));
    }

    private static ErasedList list(HouseId house, Map<String, Instant> keys) {
        return new ErasedList(house, new TreeMap<>(keys));
    }
}
