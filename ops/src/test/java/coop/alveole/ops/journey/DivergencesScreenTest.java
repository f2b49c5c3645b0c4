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
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** « Divergences »: an export comes in again after the house has corrected what an earlier one told. */
class DivergencesScreenTest {
    private static final String LABELS =
            "Date info coll;Identifiant Autonomie;Nom;Prénom;Tél. mobile;Situation de famille;Antenne de"
                    + " rattachement\n";

    private static RunningHouse house;
    private static Browser team;

    @TempDir
    Path folder;

    @BeforeAll
    static void theTeamIsSignedIn() throws IOException {
        house = RunningHouse.fresh();
        team = SignedInBrowser.as(house, "claire", Role.ADMIN_TEAM, new Scope.House());
    }

    private List<String> run(String lines) throws IOException {
        var file = Files.writeString(folder.resolve("personnes.csv"), LABELS + lines);
        return house.bean(MemberImport.class)
                .run(List.of(file), house.bean(ImportRuns.class).onThisMachine(Mode.FOR_REAL), Progress.UNSEEN)
                .sentences();
    }

    private String person(String identifier) {
        return "person-" + house.bean(NewIds.class).of("autonomie", identifier);
    }

    private void corrected(String identifier, String verb, String json) {
        var reply = house.post(house.adminToken(), "/api/v1/people/%s/%s".formatted(person(identifier), verb), json);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private Screen divergences() {
        return team.open(house.upToDate("/divergences"));
    }

    @Test
    void oneOfTheTwoIsChosenAndTheQuestionDoesNotComeBack() throws IOException {
        run("01/02/2023;keep;Garde;Ida;06 11 11 11 11;;Tours\n01/02/2023;take;Prend;Lou;06 22 22 22 22;;Tours\n");
        corrected("keep", "change-details", "{\"changedOn\":\"2025-01-01\",\"phone\":\"07 11 11 11 11\"}");
        corrected("take", "change-details", "{\"changedOn\":\"2025-01-01\",\"phone\":\"07 22 22 22 22\"}");
        var export =
                "01/02/2023;keep;Garde;Ida;06 11 11 11 11;;Tours\n01/02/2023;take;Prend;Lou;06 33 33 33 33;;Tours\n";
        assertThat(run(export))
                .filteredOn(sentence -> sentence.startsWith("diverge"))
                .hasSize(2);
        assertThat(divergences().text())
                .contains("Garde Ida", "Téléphone", "07 11 11 11 11", "06 11 11 11 11")
                .contains("Prend Lou", "07 22 22 22 22", "06 33 33 33 33");

        settle("keep", "HERE");
        settle("take", "THERE");
        assertThat(divergences().text()).contains("Rien à trancher");
        assertThat(phone("keep")).contains("07 11 11 11 11");
        assertThat(phone("take")).contains("06 33 33 33 33");
        assertThat(run(export)).noneMatch(sentence -> sentence.startsWith("diverge"));
        assertThat(run(export.replace("06 11 11 11 11", "06 99 99 99 99")))
                .filteredOn(sentence -> sentence.startsWith("diverge"))
                .hasSize(1);
        assertThat(divergences().text()).contains("Garde Ida", "06 99 99 99 99").doesNotContain("Lou");
    }

    @Test
    void whatAgreesAgainIsSettledByItself() throws IOException {
        run("01/02/2023;agree;Accord;Max;06 44 44 44 44;;Tours\n");
        corrected("agree", "change-details", "{\"changedOn\":\"2025-01-01\",\"phone\":\"07 44 44 44 44\"}");
        run("01/02/2023;agree;Accord;Max;06 44 44 44 44;;Tours\n");
        assertThat(divergences().text()).contains("Accord Max");
        run("01/02/2023;agree;Accord;Max;07 44 44 44 44;;Tours\n");
        assertThat(divergences().text()).doesNotContain("Accord Max");
        var file = team.open(house.upToDate("/members/" + person("agree").replace("person-", "membership-")));
        assertThat(file.text()).contains("Un import dit autre chose de", "l'export dit à nouveau la même chose");
    }

    @Test
    void socialWordsAreMaskedOnBothSides() throws IOException {
        run("01/02/2023;social;Masque;Zoé;;célibataire;Tours\n");
        corrected("social", "change-social", "{\"changedOn\":\"2025-01-01\",\"familySituation\":\"mariée\"}");
        run("01/02/2023;social;Masque;Zoé;;célibataire;Tours\n");
        assertThat(divergences().text())
                .contains("Masque Zoé", "Situation familiale", "masqué")
                .doesNotContain("célibataire", "mariée");
        assertThat(settle("social", "THERE").status()).isEqualTo(200);
    }

    private Screen settle(String identifier, String kept) {
        var page = divergences();
        return team.done(page.form("/" + person(identifier) + "/settle-divergence"), Map.of("kept", kept));
    }

    private String phone(String identifier) {
        return house.get(house.adminToken(), house.upToDate("/api/v1/people/" + person(identifier)))
                .body();
    }
}
