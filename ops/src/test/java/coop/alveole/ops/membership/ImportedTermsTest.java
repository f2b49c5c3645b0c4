package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What contracts said and how they were amended is taken over on the contract of that day, sealed. */
class ImportedTermsTest extends FilesOfAnExport {
    private static final String LABELS = "Identifiant;Etape de parcours;Date d'effet;Date d'échéance;Type de contrat;"
            + "Qualité du salarié;Taux horaire;Nombre d'heures;Objectif de CA / d'activité;Période de l'objectif;"
            + "Numéro de l'avenant\n";

    private Path person(String id) throws IOException {
        return files.people(id + ";;Avenant;Noa;;;Tours;01/01/2020\n");
    }

    private Path steps(String lines) throws IOException {
        return files.file("parcours.csv", LABELS + lines, StandardCharsets.UTF_8);
    }

    private String contracts(String id, String asOf) {
        var path = "/api/v1/memberships/" + files.membership(id) + "/contracts";
        return house.get(token, path + "?asOf=" + asOf + "&after=" + head()).body();
    }

    @Test
    void theContractSaysWhatItSaidOnEachDay() throws IOException {
        var person = person("terms-one");
        var steps = steps("""
                terms-one;Avenant contrat;01/03/2022;;;;12,40;;;;2
                terms-one;Contrat CESA;01/03/2021;;;Entrepreneuse;11,50;20;12 000;annuelle;
                terms-one;Avenant contrat;01/03/2021;;CDI;;;22;;;
                """);
        var rehearsed = files.rehearse(person, steps).sentences();
        assertThat(files.run(person, steps).sentences())
                .isEqualTo(rehearsed)
                .containsExactly("4 lignes reprises, 0 déjà là, 0 refusées.");
        assertThat(contracts("terms-one", "2021-02-28")).doesNotContain("11,50");
        assertThat(contracts("terms-one", "2022-02-28"))
                .contains(
                        "\"CONTRACT_HOURLY_RATE\":\"11,50\"", "\"CONTRACT_HOURS\":\"22\"", "\"CONTRACT_TYPE\":\"CDI\"")
                .contains("\"CONTRACT_TARGET\":\"12 000\"", "\"CONTRACT_TARGET_PERIOD\":\"annuelle\"");
        assertThat(contracts("terms-one", "2022-03-01"))
                .contains("\"CONTRACT_HOURLY_RATE\":\"12,40\"", "\"CONTRACT_HOURS\":\"22\"", "\"number\":2")
                .contains("\"CONTRACT_CAPACITY\":\"Entrepreneuse\"");
        long head = head();
        assertThat(files.run(person, steps).sentences()).containsExactly("0 lignes reprises, 4 déjà là, 0 refusées.");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void anAmendmentWithoutItsContractIsRefusedWithItsLine() throws IOException {
        var report = files.run(person("terms-none"), steps("""
                terms-none;Contrat CAPE;01/03/2021;31/12/2021;;;;;;;
                terms-none;Avenant contrat;01/01/2022;;;;12,40;;;;1
                terms-none;Avenant contrat;31/12/2021;;;;;;;;
                terms-none;Avenant contrat;30/12/2021;;;;12,40;;;;1
                terms-none;Avenant contrat;29/12/2021;;;;12,41;;;;1
                """));
        assertThat(Import.refusals(report))
                .containsExactlyInAnyOrder("parcours.csv:3:", "parcours.csv:4:", "parcours.csv:5:");
        assertThat(String.join("\n", report.sentences()))
                .contains(
                        "Aucun contrat n'était en cours le 01/01/2022",
                        "déjà un avenant n° 1",
                        "il n'y a rien à reprendre")
                .doesNotContain("12,4");
    }
}
