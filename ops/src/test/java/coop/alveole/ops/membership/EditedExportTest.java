package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.AccountNames;
import coop.alveole.command.shared.FirstLinks;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.imports.ImportEvent;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next export: each cell edited there gives exactly its difference, and nothing that was mended here is overwritten. */
class EditedExportTest extends FilesOfAnExport {
    private static final String LABELS =
            "Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement;Civilité;Nom de jeune fille;Sexe;"
                    + "Date de naissance;Lieu de naissance;Nationalité;Identifiant interne;E-mail 1;E-mail 2;Tél. mobile;"
                    + "Tél. fixe;Adresse;Code postal;Ville;Situation de famille;Statut social actuel;Activités;"
                    + "Typologie des métiers/secteurs d'activité;Prescripteur;Nom du prescripteur;"
                    + "Date de la visite médicale;Date limite;Carte de séjour (fin de validité);"
                    + "Numéro de sécurité sociale;Date d'entrée au sociétariat;Accompagnateur;"
                    + "Motif de non admission en CAE\n";
    private static final String PERSON =
            "%s;Exporté;Lou;02/01/2023;Tours;Mme;Née;F;01/02/1980;Brest;suisse;INT-7;lou@example.org;l@example.org;"
                    + "06 12 34 56 78;02 47 00 00 00;3 rue Inventée;37000;Tours;pacsée;salariée;céramiste;artisanat;"
                    + "Mission locale;Mme Envoi;03/03/2024;03/03/2029;30/06/2031;2 80 02 29 019 001 90;15/06/2024;"
                    + "Odile Suivi;métier réglementé\n";
    private static final String STEP_LABELS =
            "Identifiant;Etape de parcours;Date d'effet;Date d'échéance;Type de contrat;Qualité du salarié;Taux horaire;"
                    + "Nombre d'heures;Objectif de CA / d'activité;Période de l'objectif;Numéro de l'avenant;"
                    + "Type de sortie;Motif de sortie\n";

    @BeforeAll
    static void theTeamHasTwoAdvisors() {
        for (var name : List.of("Odile Suivi", "Boris Suivi")) {
            var house = RunningHouse.shared();
            if (house.bean(AccountNames.class).all().containsValue(name)) continue;
            var account =
                    house.bean(NewAccounts.class).ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")));
            house.bean(FirstLinks.class).of(account, name);
        }
    }

    private List<String> run(String person, String steps) throws IOException {
        return files.run(
                        files.file("personnes.csv", LABELS + person, StandardCharsets.UTF_8),
                        files.file("parcours.csv", STEP_LABELS + steps, StandardCharsets.UTF_8))
                .sentences();
    }

    private static String steps(String id) {
        return """
                %1$s;Contrat CESA;01/02/2014;31/01/2015;CDD;Vendeuse;;;;;;;
                %1$s;Diagnostic;10/01/2023;;;;;;;;;;
                %1$s;Contrat CAPE;01/02/2023;31/01/2024;;;;;;;;;
                %1$s;Contrat CESA;01/02/2024;;CESA;Entrepreneuse;11,50;20;12 000;annuelle;;;
                %1$s;Avenant contrat;01/03/2024;;CDI;Cadre;12,40;22;13 000;mensuelle;2;;
                """.formatted(id);
    }

    /** What was told of people: an import with news says besides that it ran. */
    private List<String> factsSince(long head) {
        var record = house.bean(RecordedFacts.class);
        return LongStream.rangeClosed(head + 1, head())
                .<Object>mapToObj(at -> record.at(at).orElseThrow().event())
                .filter(event -> !(event instanceof ImportEvent))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private String person(String id) {
        return house.get(token, "/api/v1/people/" + files.person(id) + "?after=" + head())
                .body();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Exporté             | Exportée              | DetailsChanged
            Lou                 | Louise                | DetailsChanged
            02/01/2023          | 03/01/2023            | InformationMeetingAttended
            2023;Tours          | 2023;Blois            | TerritoryMoved
            Mme;Née             | M.;Née                | DetailsChanged
            ;Née                | ;Autre                | DetailsChanged
            ;F;                 | ;M;                   | DetailsChanged
            01/02/1980          | 02/02/1980            | DetailsChanged
            Brest               | Nantes                | DetailsChanged
            suisse              | belge                 | DetailsChanged
            INT-7               | INT-8                 | DetailsChanged
            lou@example.org     | louise@example.org    | DetailsChanged
            l@example.org       | m@example.org         | DetailsChanged
            06 12               | 07 12                 | DetailsChanged
            02 47               | 02 48                 | DetailsChanged
            3 rue               | 4 rue                 | DetailsChanged
            37000               | 37100                 | DetailsChanged
            ;Tours;pacsée       | ;Amboise;pacsée       | DetailsChanged
            pacsée              | mariée                | DetailsChanged
            salariée            | retraitée             | DetailsChanged
            céramiste           | potière               | DetailsChanged
            artisanat           | art                   | DetailsChanged
            Mission locale      | France Travail        | ReferrerRecorded
            Mme Envoi           | M. Envoi              | DetailsChanged
            03/03/2024          | 04/03/2024            | MedicalVisitRecorded
            03/03/2029          | 02/03/2029            | MedicalVisitRecorded
            30/06/2031          | 30/06/2032            | ResidencePermitRecorded
            2 80 02 29 019 001 90 | 2 80 02 29 019 002 89 | DetailsChanged
            15/06/2024          | 16/06/2024            | AdmissionCorrected
            Odile               | Boris                 | AdvisorAssigned
            métier réglementé   | hors territoire       | DivergenceFound
            Diagnostic;10       | Diagnostic;11         | PastDiagnosticRecorded
            CAPE;01/02          | CAPE;02/02            | ContractCorrected
            31/01/2024          | 30/01/2024            | ContractCorrected
            CESA;01/02/2024     | CESA;05/02/2024       | CesaCorrected
            CDD                 | CDI                   | PastTermsRecorded
            2015;CDD            | 2015;CESA             | DivergenceFound
            Vendeuse            | Vendeuse en chef      | PastTermsRecorded
            Entrepreneuse       | Associée              | PastTermsRecorded
            11,50               | 11,60                 | PastTermsRecorded
            ;20;                | ;21;                  | PastTermsRecorded
            12 000              | 12 500                | PastTermsRecorded
            annuelle            | trimestrielle         | PastTermsRecorded
            contrat;01/03       | contrat;02/03         | DivergenceFound
            ;CDI;               | ;CDD;                 | DivergenceFound
            Cadre               | Employée              | DivergenceFound
            12,40               | 12,50                 | DivergenceFound
            ;22;                | ;23;                  | DivergenceFound
            13 000              | 13 500                | DivergenceFound
            mensuelle           | hebdomadaire          | DivergenceFound
            mensuelle;2         | mensuelle;3           | DivergenceFound
            """)
    void anEditedCellGivesExactlyItsDifference(String before, String after, String fact) throws IOException {
        var id = "cell-" + Integer.toHexString((before + after).hashCode());
        givesItsDifference(PERSON.formatted(id), steps(id), before, after, fact);
    }

    @ParameterizedTest(name = "{0} becomes {1}, of whoever left")
    @CsvSource(delimiter = '|', textBlock = """
            Sortie;30           | Sortie;29             | DivergenceFound
            Démission           | Licenciement          | DivergenceFound
            Formation           | Création              | DivergenceFound
            CESA;01/02/2024     | CESA;05/02/2024       | ContractCorrected
            15/06/2024          | 16/06/2024            | AdmissionCorrected
            11,50               | 11,60                 | PastTermsRecorded
            12,40               | 12,50                 | DivergenceFound
            """)
    void ofWhoeverLeftToo(String before, String after, String fact) throws IOException {
        var id = "left-" + Integer.toHexString((before + after).hashCode());
        givesItsDifference(
                PERSON.formatted(id),
                steps(id) + id + ";Sortie;30/06/2025;;;;;;;;;Démission;Formation\n",
                before,
                after,
                fact);
    }

    /** What cannot be followed diverges, and stays as it is. */
    private void givesItsDifference(String person, String steps, String before, String after, String fact)
            throws IOException {
        assertThat(run(person, steps)).first().asString().endsWith("0 déjà là, 0 refusées.");
        assertThat(person + steps).contains(before);
        long head = head();
        assertThat(run(person, steps)).first().asString().startsWith("0 lignes reprises");
        assertThat(factsSince(head)).isEmpty();
        var editedPerson = person.replaceFirst(before, after);
        var editedSteps = steps.replaceFirst(before, after);
        for (int twice = 0; twice < 2; twice++) {
            var report = run(editedPerson, editedSteps);
            assertThat(report)
                    .filteredOn(sentence -> sentence.startsWith("diverge"))
                    .hasSize(fact.equals("DivergenceFound") ? 1 : 0);
            assertThat(report).first().asString().endsWith("0 refusées.");
        }
        assertThat(factsSince(head)).containsExactly(fact);
        run(person, steps);
        if (fact.equals("DivergenceFound")) assertThat(factsSince(head)).containsExactly(fact, "DivergenceSettled");
    }

    @Test
    void aDayThatNoCommandMovesIsToldAsARemark() throws IOException {
        run(PERSON.formatted("moved-day"), steps("moved-day"));
        var report = run(
                PERSON.formatted("moved-day").replace("02/01/2023", "03/01/2023"),
                steps("moved-day").replace("Diagnostic;10", "Diagnostic;11"));
        assertThat(report)
                .contains(
                        "à relire — personnes.csv, ligne 2, « Date info coll » : a changé : la réunion est ajoutée ;"
                                + " celle d'avant et la date d'entrée au registre restent.",
                        "à relire — parcours.csv, ligne 3, « Date d'effet » : a changé : le diagnostic est ajouté ;"
                                + " celui d'avant reste.");
    }

    @Test
    void whatWasMendedHereIsNeverOverwritten() throws IOException {
        run(PERSON.formatted("mended"), steps("mended"));
        house.post(
                token,
                "/api/v1/people/" + files.person("mended") + "/change-details",
                "{\"changedOn\":\"2025-01-01\",\"phone\":\"07 00 00 00 00\"}");
        long head = head();
        var same = run(PERSON.formatted("mended"), steps("mended"));
        var edited = run(PERSON.formatted("mended").replace("06 12 34 56 78", "06 99 99 99 99"), steps("mended"));
        for (var report : List.of(same, edited))
            assertThat(report)
                    .contains("diverge — personnes.csv, ligne 2, « Tél. mobile » : dit autre chose que ce qui a été"
                            + " corrigé ici.");
        assertThat(factsSince(head)).containsExactly("DivergenceFound", "DivergenceFound");
        assertThat(person("mended")).contains("07 00 00 00 00");
    }

    @Test
    void aContractCorrectedHereStaysAsItIs() throws IOException {
        run(PERSON.formatted("mended-cape"), steps("mended-cape"));
        house.post(
                token,
                "/api/v1/memberships/" + files.membership("mended-cape") + "/correct-contract",
                "{\"kind\":\"CAPE\",\"startsOn\":\"2023-02-01\",\"correctedStartsOn\":\"2023-02-15\","
                        + "\"correctedEndsOn\":\"2024-01-31\",\"reason\":\"DOCUMENT_FOUND\"}");
        long head = head();
        assertThat(run(PERSON.formatted("mended-cape"), steps("mended-cape")))
                .contains("diverge — parcours.csv, ligne 4, « Date d'effet » : dit autre chose que ce qui a été corrigé"
                        + " ici.");
        assertThat(factsSince(head)).containsExactly("DivergenceFound");
    }

    @Test
    void anEmptiedCellOrAMissingPersonTakesNothingAway() throws IOException {
        run(PERSON.formatted("emptied"), steps("emptied"));
        long head = head();
        run(PERSON.formatted("emptied").replace("lou@example.org", ""), "");
        run("", "");
        assertThat(factsSince(head)).isEmpty();
        assertThat(person("emptied")).contains("lou@example.org");
    }
}
