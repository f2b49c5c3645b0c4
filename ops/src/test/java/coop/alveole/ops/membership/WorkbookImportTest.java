package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook of two sheets says what two csv files with the same lines say, and leaves the same documents. */
class WorkbookImportTest extends FilesOfAnExport {
    private static final String PEOPLE = "Identifiant Autonomie;Nom;Prénom;Antenne de rattachement;Date info coll;"
            + "Date d'entrée au sociétariat\n%1$s;Classeur;Zoé;Tours;01/02/2017;20/06/2019\n";
    private static final String STEPS = "Identifiant;Etape de parcours;Date d'effet;Date d'échéance;Type de contrat;"
            + "Taux horaire;Numéro de l'avenant;Type de sortie;Motif de sortie\n" + """
            %1$s;Diagnostic;15/02/2017;;;;;;
            %1$s;Contrat CAPE;01/03/2017;31/08/2017;;;;;
            %1$s;Contrat CESA;01/09/2017;;CESA;11,50;;;
            %1$s;Avenant contrat;01/09/2020;;;12,40;1;;
            %1$s;Sortie;31/12/2023;;;;;Démission;Formation
            """;
    private static final List<String> DISPLAYS =
            List.of("", "/association", "/contracts", "/integration", "/placement");

    /** Whoever it is about. */
    private String read(String id, String display, String asOf) {
        long head = head();
        return house.get(
                        token,
                        "/api/v1/memberships/%s%s?asOf=%s&after=%d"
                                .formatted(files.membership(id), display, asOf, head))
                .body()
                .replace(files.membership(id), "membership")
                .replace(files.person(id), "person");
    }

    /** The ods is written by another hand than ours. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theDocumentsAreThoseOfTheCsvFiles(String kind) throws IOException {
        var inBook = "book-" + kind;
        var inText = "text-" + kind;
        var workbook = new Sheets()
                .sheet("Parcours", STEPS.formatted(inBook))
                .sheet("Personnes", PEOPLE.formatted(inBook))
                .sheet("Notes", "Divers\nrien\n")
                .in(folder.resolve("export." + kind));
        var people = files.file("personnes.csv", PEOPLE.formatted(inText), StandardCharsets.UTF_8);
        var steps = files.file("parcours.csv", STEPS.formatted(inText), StandardCharsets.UTF_8);
        assertThat(files.run(people, steps).sentences()).containsExactly("6 lignes reprises, 0 déjà là, 0 refusées.");
        var rehearsed = files.rehearse(workbook).sentences();
        assertThat(files.run(workbook).sentences())
                .isEqualTo(rehearsed)
                .startsWith("6 lignes reprises, 0 déjà là, 0 refusées.")
                .anyMatch(sentence -> sentence.contains("« Notes »"));
        for (var display : DISPLAYS)
            for (var day : List.of("2017-03-01", "2019-06-20", "2021-01-01", "2024-01-01"))
                assertThat(read(inBook, display, day)).as(display + " " + day).isEqualTo(read(inText, display, day));
        assertThat(files.run(workbook).sentences()).startsWith("0 lignes reprises, 6 déjà là, 0 refusées.");
    }
}
