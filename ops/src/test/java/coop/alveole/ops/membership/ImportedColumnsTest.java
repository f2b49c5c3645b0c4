package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each column of a person goes where it belongs; what cannot is told, and costs nobody their place. */
class ImportedColumnsTest extends FilesOfAnExport {
    private Path people(String labels, String line) throws IOException {
        return files.file(
                "personnes.csv",
                "Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement;" + labels + "\n" + line
                        + "\n",
                StandardCharsets.UTF_8);
    }

    private String person(String id) {
        return house.get(token, "/api/v1/people/" + files.person(id) + "?after=" + head())
                .body();
    }

    private String section(String id, String section) {
        return house.get(token, "/api/v1/people/%s/%s?after=%d".formatted(files.person(id), section, head()))
                .body();
    }

    private static List<String> remarks(List<String> sentences) {
        return sentences.stream().filter(line -> line.startsWith("à relire")).toList();
    }

    @Test
    void wordsFillTheFieldsOfTheirSection() throws IOException {
        var report = files.run(people(
                "Civilité;Nom de jeune fille;Sexe;Lieu de naissance;Nationalité;Identifiant interne;E-mail 2;Tél. mobile;"
                        + "Tél. fixe;Adresse;Code postal;Ville;Activités;Typologie des métiers/secteurs d’activité;"
                        + "Situation de famille;Statut social actuel;Nom du prescripteur",
                "col-words;Colonne;Ada;01/02/2023;Tours;Mme;Née;F;Brest;suisse;INT-7;ada@example.org;06 12 34 56 78;"
                        + "02 47 00 00 00;3 rue Inventée;37000;Tours;céramiste;artisanat;pacsée;salariée;Mme Envoi"));
        assertThat(remarks(report.sentences())).isEmpty();
        assertThat(person("col-words"))
                .contains(
                        "\"birthName\":\"Née\"",
                        "\"sex\":\"F\"",
                        "\"birthPlace\":\"Brest\"",
                        "\"nationality\":\"suisse\"")
                .contains(
                        "\"internalId\":\"INT-7\"",
                        "\"secondEmail\":\"ada@example.org\"",
                        "\"phone\":\"06 12 34 56 78\"")
                .contains(
                        "\"secondPhone\":\"02 47 00 00 00\"",
                        "\"address\":\"3 rue Inventée\"",
                        "\"postcode\":\"37000\"")
                .contains("\"city\":\"Tours\"", "\"trade\":\"céramiste\"", "\"sector\":\"artisanat\"");
        assertThat(section("col-words", "social")).contains("pacsée", "salariée", "Mme Envoi");
    }

    @Test
    void datesThatSomebodyWaitsForAreRecorded() throws IOException {
        var file = people(
                "Date de la visite médicale;Date limite;Carte de séjour (fin de validité);Prescripteur",
                "col-dates;Colonne;Bo;01/02/2023;Tours;10/03/2023;2028-03-10;31/12/2022;France Travail");
        assertThat(remarks(files.run(file).sentences())).isEmpty();
        assertThat(section("col-dates", "social")).contains("2028-03-10", "2022-12-31");
        long head = head();
        assertThat(files.run(file).sentences()).containsExactly("0 lignes reprises, 1 déjà là, 0 refusées.");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void aVisitThatTheLawRefusesIsARemark() throws IOException {
        var report = files.run(people(
                "Date de la visite médicale;Date limite;Accompagnateur",
                "col-late;Colonne;Cy;01/02/2023;Tours;10/03/2023;11/03/2028;Ida Guide"));
        assertThat(report.refused()).isEmpty();
        assertThat(remarks(report.sentences()))
                .anyMatch(line -> line.contains("« Date de la visite médicale »") && line.contains("cinq ans"))
                .anyMatch(line -> line.contains("« Accompagnateur »"))
                .noneMatch(line -> line.contains("Ida Guide"));
    }

    @Test
    void aSocialSecurityNumberWaitsForAnEmployment() throws IOException {
        var file = people("Numéro de sécurité sociale", "col-nir;Colonne;Dia;01/02/2023;Tours;2 80 01 37 261 001 67");
        for (var report : List.of(files.rehearse(file), files.run(file)))
            assertThat(remarks(report.sentences()))
                    .singleElement()
                    .asString()
                    .contains("« Numéro de sécurité sociale »", "laissé de côté")
                    .doesNotContain("37 261");
        var steps = files.steps("col-nir;Contrat CESA;01/03/2024;;CESA\n");
        for (var report : List.of(files.rehearse(file, steps), files.run(file, steps)))
            assertThat(remarks(report.sentences())).isEmpty();
        assertThat(section("col-nir", "social")).contains("280013726100167");
    }

    @Test
    void aReasonNotToAdmitClosesTheEntryOfWhoeverSignedNothing() throws IOException {
        var file = people("Motif de non admission en CAE", "col-no;Colonne;Eli;01/02/2023;Tours;métier réglementé");
        assertThat(remarks(files.run(file).sentences())).isEmpty();
        assertThat(house.get(
                                token,
                                "/api/v1/memberships/%s/integration?after=%d"
                                        .formatted(files.membership("col-no"), head()))
                        .body())
                .contains("ANOTHER_REASON", "2023-02-01");
        var signed = people("Motif de non admission en CAE", "col-yes;Colonne;Flo;01/02/2023;Tours;métier réglementé");
        var report = files.run(signed, files.steps("col-yes;Contrat CAPE;01/03/2023;28/02/2024;\n"));
        assertThat(remarks(report.sentences())).isEmpty();
        assertThat(house.get(
                                token,
                                "/api/v1/memberships/%s/integration?after=%d"
                                        .formatted(files.membership("col-yes"), head()))
                        .body())
                .contains("PAST_DECLINED", "2023-02-01")
                .doesNotContain("declinedOn");
    }
}
