package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.store.catalogue.EventCatalogue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table that whoever answers for personal data reads: what is held, under which key, until when. */
class PersonalDataPageTest {
    @Test
    void thePageOfPersonalDataIsUpToDate() {
        Approved.generated(Approved.DOCS.resolve("personal-data.md"), page());
    }

    @Test
    void noTwoFieldsBearTheSameName() {
        assertThat(PersonalField.values()).extracting(PersonalField::component).doesNotHaveDuplicates();
    }

    private static String page() {
        return """
                # Les données personnelles

                Écrit par `PersonalDataPageTest`, à partir du code ; ne se corrige pas à la main.
                Chaque donnée est scellée à l'entrée sous la clé de sa personne et de sa classe de conservation ; détruire la clé
                efface toutes les copies, à toutes les dates. La règle dit quand la clé se détruit (cahier des règles, GDPR-…).

                ## Donnée, classe, règle

                | donnée | nom technique | classe de conservation | clé | règle |
                |---|---|---|---|---|
                %s

                ## Ce que chaque classe détruit ensemble

                %s

                ## Faits qui en portent

                %s
                """.formatted(
                        lines(Arrays.stream(PersonalField.values()).map(PersonalDataPageTest::row)),
                        lines(Arrays.stream(RetentionClass.values()).map(PersonalDataPageTest::together)),
                        lines(eventsWithPersonalWords()));
    }

    private static String row(PersonalField field) {
        var label = Messages.FRENCH.text(
                "person." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return "| %s | `%s` | `%s` | `person/…/%s` | %s |"
                .formatted(
                        label,
                        field.component(),
                        field.retention(),
                        field.retention().name().toLowerCase(Locale.ROOT),
                        field.retention().rule());
    }

    private static String together(RetentionClass retention) {
        var fields = Arrays.stream(PersonalField.values())
                .filter(field -> field.retention() == retention)
                .map(field -> "`" + field.component() + "`")
                .toList();
        assertThat(fields)
                .as("a class without a field keeps nothing: %s", retention)
                .isNotEmpty();
        return "- `%s` (%s) : %s".formatted(retention, retention.rule(), String.join(", ", fields));
    }

    private static Stream<String> eventsWithPersonalWords() {
        var catalogue = EventCatalogue.ofAlveole();
        return catalogue.names().stream()
                .filter(name -> Arrays.stream(catalogue.classOf(name).getRecordComponents())
                        .anyMatch(component ->
                                component.getGenericType().getTypeName().contains(PersonalDetail.class.getName())))
                .map("- `%s`"::formatted);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
