package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import coop.alveole.ops.store.catalogue.EventCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of each event is a contract of ten years: {@code docs/events} holds it, and this compares it. */
class EventCatalogTest {
    static final List<Object> EVENTS = Stream.of(
                    Samples.ALL,
                    HouseSamples.ALL,
                    MoneySamples.ALL,
                    WayInSamples.ALL,
                    SendingSamples.ALL,
                    AnchorSamples.ALL,
                    ActivitySamples.ALL,
                    CustomerSamples.ALL,
                    BillingSamples.ALL,
                    QuoteSamples.ALL,
                    BankSamples.ALL,
                    ContributionSamples.ALL,
                    PurchaseSamples.ALL,
                    InternalInvoiceSamples.ALL,
                    AccountSamples.ALL,
                    OpeningSamples.ALL,
                    ExportSamples.ALL,
                    ContractSamples.ALL,
                    OrganisationSamples.ALL,
                    FlagSamples.ALL,
                    DocumentSamples.ALL,
                    ActionSamples.ALL,
                    AttachmentSamples.ALL,
                    HouseDocumentSamples.ALL,
                    DivergenceSamples.ALL,
                    ImportSamples.ALL,
                    JoiningSamples.ALL,
                    CallSamples.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Path FOLDER = Approved.DOCS.resolve("events");
    private static final EventCatalogue CATALOGUE = EventCatalogue.ofAlveole();
    private static final CatalogueSerializer SERIALIZER = CatalogueSerializer.of(CATALOGUE);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyEventHasASample() {
        assertThat(EVENTS)
                .extracting(event -> CATALOGUE.nameOf(event.getClass()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.names());
    }

    @Test
    void everyEventOfTheDomainIsInTheCatalogue() {
        var ofTheDomain = new TreeSet<String>();
        Code.ofTheProduct().classes().stream()
                .filter(type -> type.getPackageName().startsWith("coop.alveole.domain"))
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().endsWith("Event"))
                .flatMap(type -> Arrays.stream(type.reflect().getPermittedSubclasses()))
                .filter(Class::isRecord)
                .forEach(event -> ofTheDomain.add(CATALOGUE.nameOf(event)));
        assertThat(ofTheDomain).isEqualTo(CATALOGUE.names());
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void isStoredAsApproved(Object event) {
        Approved.frozen(
                file(event),
                pretty(stored(event)),
                "the stored form of an event has changed. What is recorded cannot change with it: raise its @Revision, add an"
                        + " upcaster and an ADR, and keep the old file (style.md, B4)");
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void whatWasApprovedIsReadAsTheSameEvent(Object event) throws IOException {
        var approved = JSON.readTree(Files.readString(file(event))).toString();
        assertThat(SERIALIZER.<String, Object>deserialize(new SimpleSerializedObject<>(
                        approved, String.class, stored(event).getType())))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void saysWhichRevisionItIs(Object event) {
        assertThat(stored(event).getType().getRevision()).matches("[1-9]\\d*");
    }

    @Test
    void everyApprovedFormCanStillBeRead() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".json")))
                    .allSatisfy(file -> assertThat(CATALOGUE.names())
                            .as("%s is approved: renaming its event needs an upcaster and an ADR", file)
                            .contains(file.replaceFirst("\\.\\d+\\.json$", "")));
        }
    }

    @Test
    void refusesANameThatIsInNoCatalogue() {
        var stranger = new SimpleSerializedType("membership.CesaForgotten", "1");
        assertThatThrownBy(() -> SERIALIZER.classForType(stranger))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("membership.CesaForgotten");
    }

    static String approvedFormsOf(String feature) throws IOException {
        try (var files = Files.list(FOLDER)) {
            var forms = new StringBuilder();
            files.filter(file -> file.getFileName().toString().matches(feature + "\\..*\\.json"))
                    .sorted()
                    .forEach(file -> forms.append(file.getFileName()).append(Approved.read(file)));
            return forms.toString();
        }
    }

    private static SerializedObject<String> stored(Object event) {
        return SERIALIZER.serialize(event, String.class);
    }

    private static Path file(Object event) {
        var type = stored(event).getType();
        return FOLDER.resolve(type.getName() + "." + Objects.requireNonNull(type.getRevision()) + ".json");
    }

    private static String pretty(SerializedObject<String> stored) {
        return JSON.readTree(stored.getData()).toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
