package coop.alveole.ops.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.ops.readstore.ReadStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentMapperTest {
    static final DocumentMapper MAPPER = new DocumentMapper(House.JSON);
    static final Everything EVERYTHING = new Everything(
            House.member(7),
            LocalDate.of(2028, 2, 29),
            Instant.parse("2026-01-05T10:15:30.123Z"),
            new DateRange(House.DAY, House.DAY.plusDays(1)),
            ContractKind.CAPE,
            12,
            Long.MAX_VALUE,
            -5_000_000_000L,
            true,
            null,
            new Personal("person/a/identity~AAAA"),
            List.of(new Paid(100), new Refused(List.of(new Label("retard")))),
            new TreeMap<>(Map.of("2026-01", 1L, "2025-12", 2L)),
            Map.of("$date", "a word", "$oid", "b", "a.b", "c"));

    @TempDir
    Path folder;

    record Everything(
            MembershipId id,
            LocalDate day,
            Instant at,
            DateRange period,
            ContractKind kind,
            int small,
            long large,
            long negative,
            boolean yes,
            @Nullable String nothing,
            Personal name,
            List<Outcome> outcomes,
            SortedMap<String, Long> months,
            Map<String, String> words) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(Paid.class), @JsonSubTypes.Type(Refused.class)})
    sealed interface Outcome {}

    record Paid(long cents) implements Outcome {}

    record Refused(List<Label> reasons) implements Outcome {}

    record Ratio(double value) {}

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(MAPPER.read(MAPPER.write(EVERYTHING), Everything.class)).isEqualTo(EVERYTHING);
    }

    @Test
    void aDocumentComesBackFromTheStoreAsItWent() {
        try (var store = ReadStore.open(folder, ReadStore.EMBEDDED)) {
            var shelf = new Shelf<>(store.database(), "everything", MAPPER, Everything.class);
            shelf.save(Map.of("all", new Stored<>(EVERYTHING, 5_000_000_000L)));
            assertThat(shelf.find("all")).contains(EVERYTHING);
            assertThat(shelf.load(Set.of("all")).get("all")).isEqualTo(new Stored<>(EVERYTHING, 5_000_000_000L));
            assertThat(shelf.holdsTodaysShape()).isTrue();
        }
    }

    @Test
    void datesAndNamesAreTextAndAmountsAreWholeNumbers() {
        var document = MAPPER.write(EVERYTHING);
        assertThat(document.getString("day").getValue()).isEqualTo("2028-02-29");
        assertThat(document.getString("name").getValue()).isEqualTo("person/a/identity~AAAA");
        assertThat(document.isInt32("small")).isTrue();
        assertThat(document.isInt64("large")).isTrue();
    }

    @Test
    void aFractionIsRefusedBothWays() {
        assertThatThrownBy(() -> MAPPER.write(new Ratio(0.1))).hasMessageContaining("whole numbers");
        assertThatThrownBy(() -> MAPPER.read(new BsonDocument("value", new BsonDouble(0.1)), Ratio.class))
                .hasMessageContaining("DOUBLE");
    }

    @Test
    void theOrderOfKeysDoesNotChangeTheCanonicalForm() {
        var one = BsonDocument.parse("{\"a\": {\"x\": 1, \"y\": [{\"q\": 1, \"p\": 2}]}, \"b\": 2}");
        var other = BsonDocument.parse("{\"b\": 2, \"a\": {\"y\": [{\"p\": 2, \"q\": 1}], \"x\": 1}}");
        assertThat(CanonicalDump.canonical(one)).isEqualTo(CanonicalDump.canonical(other));
        assertThat(CanonicalDump.canonical(one)).contains("{\"$numberInt\": \"1\"}");
    }
}
