package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever became an associate long ago is one from that day on, wherever that day falls among the steps of the path. */
class ImportedAdmissionsTest extends FilesOfAnExport {
    private static final String LABELS = "Identifiant Autonomie;Nom;Prénom;Antenne de rattachement;Date info coll;"
            + "Date d'entrée au sociétariat\n";
    private static final String STEPS =
            "Identifiant;Etape de parcours;Date d'effet;Date d'échéance;Type de sortie;Motif de sortie\n";

    private Path person(String id, String met, String admitted) throws IOException {
        return files.file(
                "personnes.csv",
                LABELS + "%s;Sociétaire;Lou;Amboise;%s;%s\n".formatted(id, met, admitted),
                StandardCharsets.UTF_8);
    }

    private Path steps(String lines) throws IOException {
        return files.file("parcours.csv", STEPS + lines, StandardCharsets.UTF_8);
    }

    private String read(String id, String display, String asOf) {
        return house.get(
                        token,
                        "/api/v1/memberships/%s%s?asOf=%s&after=%d"
                                .formatted(files.membership(id), display, asOf, head()))
                .body();
    }

    private String awaited() {
        return house.get(token, "/api/v1/deadlines?kind=ASSOCIATION&territory=Amboise&after=" + head())
                .body();
    }

    @Test
    void anAssociateInTimeWaitsForNothingAndTheSharesAreToBeTakenOver() throws IOException {
        var person = person("adm-time", "", "20/06/2019");
        var steps = steps("adm-time;Contrat CESA;01/09/2017;;;\n");
        var rehearsed = files.rehearse(person, steps).sentences();
        assertThat(files.run(person, steps).sentences())
                .isEqualTo(rehearsed)
                .containsExactly("2 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(read("adm-time", "", "2019-06-19")).contains("\"standing\":\"CESA\"");
        assertThat(read("adm-time", "", "2019-06-20")).contains("\"standing\":\"ASSOCIATE\"");
        assertThat(read("adm-time", "/association", "2026-01-01"))
                .contains("\"takenOver\":true", "\"broken\":[]", "\"shares\":0", "\"since\":\"2019-06-20\"");
        assertThat(awaited()).doesNotContain(files.membership("adm-time"));
        long head = head();
        assertThat(files.run(person, steps).sentences()).containsExactly("0 lignes reprises, 2 déjà là, 0 refusées.");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void oneThatCameTooLateIsRecordedAndFlagged() throws IOException {
        files.run(person("adm-late", "", "02/09/2020"), steps("adm-late;Contrat CESA;01/09/2017;;;\n"));
        assertThat(read("adm-late", "/association", "2026-01-01"))
                .contains("\"broken\":[\"ASSOCIATE_WITHIN_THREE_YEARS\"]");
    }

    /** Without the admission the exit would come after the last day to become an associate. */
    @Test
    void anExitAfterwardsEndsIt() throws IOException {
        var person = person("adm-exit", "", "2019-06-20");
        var steps = steps("""
                adm-exit;Sortie;31/12/2023;;Démission;
                adm-exit;Contrat CESA;01/09/2017;;;
                """);
        assertThat(files.run(person, steps).sentences()).containsExactly("3 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(read("adm-exit", "", "2023-12-31")).contains("\"standing\":\"ASSOCIATE\"");
        assertThat(read("adm-exit", "", "2024-01-01")).contains("\"standing\":\"LEFT\"");
    }

    @Test
    void onTheLastDayOfAPathSomebodyIsAnAssociateStill() throws IOException {
        var steps = steps("""
                adm-last;Contrat CAPE;01/01/2022;30/06/2022;;
                adm-last;Sortie;30/06/2022;;Retrait;
                """);
        files.run(person("adm-last", "", "30/06/2022"), steps);
        assertThat(read("adm-last", "", "2022-06-30")).contains("\"standing\":\"ASSOCIATE\"");
        assertThat(read("adm-last", "", "2022-07-01")).contains("\"standing\":\"LEFT\"");
    }

    @Test
    void aDayThatContradictsThePathOrCannotBeReadIsARemark() throws IOException {
        var gone = files.run(person("adm-gone", "", "01/07/2022"), steps("""
                adm-gone;Contrat CAPE;01/01/2022;30/06/2022;;
                adm-gone;Sortie;30/06/2022;;Retrait;
                """));
        var unread = files.run(person("adm-odd", "01/02/2022", "le 3 mai"));
        for (var report : List.of(gone, unread)) {
            assertThat(report.refused()).isEmpty();
            assertThat(report.sentences())
                    .filteredOn(line -> line.contains("« Date d'entrée au sociétariat »"))
                    .singleElement()
                    .asString()
                    .doesNotContain("3 mai");
        }
    }
}
