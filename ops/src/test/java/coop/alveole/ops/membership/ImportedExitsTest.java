package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever left is taken over as gone, and whoever came back as here. */
class ImportedExitsTest extends FilesOfAnExport {
    private static final String LABELS =
            "Identifiant;Etape de parcours;Date d'effet;Date d'échéance;Type de sortie;Motif de sortie\n";

    private Path person(String id) throws IOException {
        return files.people(id + ";;Sorti;Gil;;;Tours;01/01/2022\n");
    }

    private Path steps(String lines) throws IOException {
        return files.file("parcours.csv", LABELS + lines, StandardCharsets.UTF_8);
    }

    private String membership(String id, String asOf) {
        return house.get(token, "/api/v1/memberships/%s?asOf=%s&after=%d".formatted(files.membership(id), asOf, head()))
                .body();
    }

    @Test
    void anExitEndsTheContractUnderWayAndTwiceIsNothing() throws IOException {
        var person = person("exit-one");
        var steps = steps("""
                exit-one;Contrat CESA;01/03/2023;;;
                exit-one;Sortie;30/06/2024;;Démission du salarié;Création d'entreprise
                """);
        var rehearsed = files.rehearse(person, steps).sentences();
        assertThat(files.run(person, steps).sentences())
                .isEqualTo(rehearsed)
                .containsExactly("3 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(membership("exit-one", "2024-06-30")).contains("\"standing\":\"CESA\"");
        assertThat(membership("exit-one", "2024-07-01")).doesNotContain("\"standing\":\"CESA\"");
        long head = head();
        assertThat(files.run(person, steps).sentences()).containsExactly("0 lignes reprises, 3 déjà là, 0 refusées.");
        assertThat(head()).isEqualTo(head);
    }

    /** The months of the first CESA count against the three years of the second (CAE-04). */
    @Test
    void aSecondCesaAfterAnExitIsAReturn() throws IOException {
        var steps = steps("""
                exit-two;Sortie;31/12/2023;;RUPTURE CONVENTIONNELLE;
                exit-two;Contrat CESA;01/01/2024;;;
                exit-two;Contrat CESA;01/01/2023;31/12/2023;;
                """);
        assertThat(files.run(person("exit-two"), steps).sentences())
                .containsExactly("4 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(membership("exit-two", "2024-02-01"))
                .contains("\"standing\":\"CESA\"", "\"associateBy\":\"2026-01-01\"");
    }

    @Test
    void twoSpellsThatAreBothOverEachHaveTheirExit() throws IOException {
        var steps = steps("""
                exit-both;Contrat CESA;01/01/2022;30/06/2022;;
                exit-both;Sortie;30/06/2022;;Démission;Emploi salarié
                exit-both;Contrat CESA;01/01/2023;30/06/2023;;
                exit-both;Sortie;30/06/2023;;Licenciement économique;
                """);
        assertThat(files.run(person("exit-both"), steps).sentences())
                .containsExactly("5 lignes reprises, 0 déjà là, 0 refusées.");
    }

    @Test
    void anExitThatNobodyUnderstandsIsRefusedAndAnUnknownReasonIsARemark() throws IOException {
        var steps = steps("""
                exit-odd;Sortie;30/06/2024;;Évaporation;
                exit-odd;Sortie;01/07/2024;;;Démission
                exit-odd;Avenant contrat;02/07/2024;;;
                exit-odd;Sortie;03/07/2024;;Abandon du projet;La lune
                """);
        var report = files.run(person("exit-odd"), steps);
        assertThat(Import.refusals(report))
                .containsExactly("parcours.csv:2:Type de sortie", "parcours.csv:3:Type de sortie", "parcours.csv:4:");
        assertThat(String.join("\n", report.sentences()))
                .contains("« Motif de sortie »")
                .doesNotContain("lune", "Évaporation");
    }

    @Test
    void whatAnExitBrokeIsFlagged() throws IOException {
        var steps = steps("""
                exit-early;Contrat CESA;01/01/2022;30/06/2022;;
                exit-early;Sortie;31/05/2022;;Démission;
                """);
        assertThat(files.run(person("exit-early"), steps).sentences())
                .containsExactly("3 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(association("exit-early")).contains("LEFT_AFTER_THE_CONTRACT");
        var late = steps("""
                exit-late;Contrat CESA;01/01/2022;;;
                exit-late;Sortie;02/01/2025;;Retrait;
                """);
        assertThat(files.run(person("exit-late"), late).sentences())
                .containsExactly("3 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(association("exit-late")).contains("LEFT_BEFORE_THE_LAW_ENDED_IT", "EXIT_ENDS_THE_CONTRACT");
    }

    @Test
    void anExitToldAfterTheContractThatFollowedItIsTheOneBeforeTheReturn() throws IOException {
        var person = person("exit-after");
        files.run(person, steps("""
                exit-after;Contrat CESA;01/01/2022;31/12/2022;;
                exit-after;Contrat CESA;01/02/2024;;;
                """));
        var report = files.run(person, steps("exit-after;Sortie;31/12/2022;;Démission;\n"));
        assertThat(report.refused()).isEmpty();
        assertThat(membership("exit-after", "2023-06-01")).contains("\"standing\":\"LEFT\"");
        assertThat(membership("exit-after", "2024-02-01")).contains("\"standing\":\"CESA\"");
        assertThat(association("exit-after")).contains("\"returnedOn\":\"2024-02-01\"");
    }

    private String association(String id) {
        return house.get(
                        token,
                        "/api/v1/memberships/%s/association?asOf=2026-01-01&after=%d"
                                .formatted(files.membership(id), head()))
                .body();
    }
}
