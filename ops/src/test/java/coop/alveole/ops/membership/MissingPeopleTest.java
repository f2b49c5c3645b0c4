package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was taken over and is in none of the files is told of, and stays as they are. */
class MissingPeopleTest {
    private static final String STAYS = "stays;;Reste;Ida;;;Tours;01/01/2023\n";
    private static final String MISSES = "misses;;Manque;Lou;;;Tours;01/01/2023\n";
    private static final String LEFT = "left;;Partie;Max;;;Tours;01/01/2023\n";

    private final RunningHouse house = RunningHouse.fresh();

    @TempDir
    private Path folder;

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void whoeverIsHereAndInNoneOfTheFilesIsToldOf() throws IOException {
        var files = new Import(house, folder);
        var exit = files.file(
                "sortie.csv",
                "Identifiant;Etape de parcours;Date d'effet;Type de sortie\nleft;Sortie;30/06/2024;Retrait\n",
                StandardCharsets.UTF_8);
        var first = files.run(files.people(STAYS + MISSES + LEFT), exit);
        assertThat(first.refused()).isEmpty();
        assertThat(first.missing()).isEmpty();
        house.post(
                house.adminToken(),
                "/api/v1/people",
                "{\"lastName\":\"Saisie\",\"firstName\":\"Zoé\",\"recordedOn\":\"2024-01-08\"}");

        for (var report : List.of(files.rehearse(files.people(STAYS)), files.run(files.people(STAYS)))) {
            assertThat(report.missing()).containsExactly(new MembershipId(files.membership("misses")));
            assertThat(report.sentencesOfTheMissing())
                    .containsExactly(
                            "1 personne déjà reprise manque dans ces fichiers : rien ne leur est retiré.",
                            "absente — " + files.membership("misses"));
        }
        assertThat(files.run(files.people(STAYS), files.steps("misses;Diagnostic;02/01/2023;;\n"))
                        .missing())
                .isEmpty();
        assertThat(files.run(files.steps("stays;Diagnostic;02/01/2023;;\n")).missing())
                .isEmpty();
        assertThat(house.get(house.adminToken(), house.upToDate("/api/v1/people/" + files.person("misses")))
                        .body())
                .contains("Manque");
    }
}
