package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.imports.members.ImportRuns;
import coop.alveole.command.imports.members.MemberImport;
import coop.alveole.command.imports.members.MemberImport.Progress;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export has changed and no command corrects is shown on « Divergences », and may only be kept. */
class FixedDivergencesScreenTest {
    private static final String PEOPLE = """
            Identifiant Autonomie;Nom;Prénom;Date info coll;Antenne de rattachement
            fixed;Partie;Ida;01/02/2023;Tours
            """;
    private static final String STEPS = """
            Identifiant;Etape de parcours;Date d'effet;Type de contrat;Taux horaire;Type de sortie;Motif de sortie
            fixed;Contrat CESA;01/03/2023;CESA;;;
            fixed;Avenant contrat;01/09/2023;;11,50;;
            fixed;Sortie;30/06/2024;;;Démission;Formation
            """;

    @TempDir
    private Path folder;

    private static void run(RunningHouse house, Path folder, String steps) throws IOException {
        var files = List.of(
                Files.writeString(folder.resolve("personnes.csv"), PEOPLE),
                Files.writeString(folder.resolve("parcours.csv"), steps));
        var run = house.bean(ImportRuns.class).onThisMachine(Mode.FOR_REAL);
        assertThat(house.bean(MemberImport.class)
                        .run(files, run, Progress.UNSEEN)
                        .refused())
                .isEmpty();
    }

    @Test
    void whatIsHereIsKeptAndMyDataSaysWhatTheExportTells() throws Exception {
        try (var house = RunningHouse.fresh()) {
            var team = SignedInBrowser.as(house, "claire", Role.ADMIN_TEAM, new Scope.House());
            run(house, folder, STEPS);
            run(house, folder, STEPS.replace("Démission", "Licenciement").replace("11,50", "11,60"));
            var page = team.open(house.upToDate("/divergences"));
            assertThat(page.text())
                    .contains("Sortie", "30/06/2024 · Démission · ", "30/06/2024 · Licenciement · ")
                    .contains("Avenant", "avenant n° 1 du 01/09/2023", "avenant du 01/09/2023", "masqué")
                    .contains("Ne se corrige pas : ce qui est inscrit reste.")
                    .doesNotContain("Prendre l'export", "11,5", "11,6");

            var id = house.bean(NewIds.class).of("autonomie", "fixed");
            var verb = "/api/v1/people/person-" + id + "/settle-divergence";
            var there = house.post(
                    house.adminToken(),
                    verb,
                    "{\"subject\":\"EXIT.2024-06-30\",\"kept\":\"THERE\",\"settledOn\":\"2026-01-05\"}");
            assertThat(there.statusCode()).isEqualTo(422);
            assertThat(there.body()).contains("RECORDED_FOR_GOOD");
            assertThat(MyDataZip.of(house, team, "membership-" + id).get("mes-donnees.json"))
                    .contains("11,60", "Taux horaire (selon un export)", "Un import dit autre chose de");

            for (var subject : List.of("EXIT.2024-06-30", "AMENDMENT.2023-09-01")) {
                var kept = house.post(
                        house.adminToken(),
                        verb,
                        "{\"subject\":\"" + subject + "\",\"kept\":\"HERE\",\"settledOn\":\"2026-01-05\"}");
                assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
            }
            assertThat(team.open(house.upToDate("/divergences")).text()).contains("Rien à trancher");
        }
    }
}
