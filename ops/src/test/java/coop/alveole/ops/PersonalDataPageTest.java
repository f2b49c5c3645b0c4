package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
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

                ## Ce que la vente inscrit

                Les mots d'un client particulier, des contacts, des adresses de livraison et des notes sont scellés sous la clé de ce
                client (`customer/…`), détruite à sa demande ou trois ans après le dernier contact (GDPR-05) ; ce qu'une facture doit montrer
                l'est sous celle de son exercice (`accounting/…`), gardée dix ans (RET-02). Ce que disent les registres d'une société ou d'un
                organisme public (nom, numéros, adresse) est public et reste en clair.

                %s

                ## Faits qui en portent

                %s
                """.formatted(
                        lines(Arrays.stream(PersonalField.values()).map(PersonalDataPageTest::row)),
                        lines(Arrays.stream(RetentionClass.values()).map(PersonalDataPageTest::together)),
                        lines(Arrays.stream(TradeField.values())
                                .map(TradeField::component)
                                .distinct()
                                .map("- `%s`"::formatted)),
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
                        .map(component -> component.getGenericType().getTypeName())
                        .anyMatch(type -> type.contains(PersonalDetail.class.getName())
                                || type.contains(TradeDetail.class.getName())))
                .map("- `%s`"::formatted);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
