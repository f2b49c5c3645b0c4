package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Étapes du parcours » on « Annuaire »: how many at each step on the day asked, each leading to those who are there. */
class StagesScreenTest {
    private static RunningHouse house;
    private static String admin;
    private static Browser team;
    private static LocalDate today;

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeAll
    static void peopleAtSeveralSteps() throws IOException {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        today = LocalDate.now(house.bean(Clock.class));
        team = SignedInBrowser.as(house, "equipe", Role.ADMIN_TEAM, new Scope.House());
        house.member(admin, "Aubry", "Alix", "Tours");
        house.readyToSign(admin, "Bruneau", "Bruno", "Tours");
        house.readyToSign(admin, "Colin", "Chloé", "Blois");
        var amina = house.readyToSign(admin, "Sellière", "Amina", "Tours");
        var signed = house.post(
                admin,
                "/api/v1/memberships/" + amina + "/sign-cesa",
                "{\"signedOn\":\"" + today.minusMonths(6) + "\"}");
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
    }

    @Test
    void everyStepHasItsNumberOnTheDayAsked() {
        assertThat(team.open(house.upToDate("/members")).text())
                .contains(
                        "Étapes du parcours",
                        "Diagnostic\u00a0: 2",
                        "CESA\u00a0: 1",
                        "CAPE\u00a0: 0",
                        "Sortie\u00a0: 0")
                .contains("sans contrat) : 1.");
        assertThat(team.open(house.upToDate("/members?asOf=" + today.minusMonths(7)))
                        .text())
                .contains("Diagnostic\u00a0: 3", "CESA\u00a0: 0");
        assertThat(team.open(house.upToDate("/members?asOf=2020-01-17")).text()).contains("Diagnostic\u00a0: 0");
    }

    @Test
    void aStepLeadsToThoseWhoAreThereAndTheNumbersStay() {
        var link = team.open(house.upToDate("/members?territory=Tours")).links().stream()
                .filter(each -> each.contains("step=DIAGNOSTIC"))
                .findFirst()
                .orElseThrow();
        var page = team.open(link);
        assertThat(page.text())
                .contains("1 personne", "Bruneau", "Étape : Diagnostic", "CESA\u00a0: 1")
                .doesNotContain("Colin", "Sellière", "Aubry");
    }

    @Test
    void anAdvisorCountsThoseOfTheirTerritoryAlone() throws IOException {
        var advisor = SignedInBrowser.as(house, "bruno", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        assertThat(advisor.open(house.upToDate("/members")).text())
                .contains("Diagnostic\u00a0: 1", "CESA\u00a0: 0")
                .doesNotContain("Sellière");
    }

    @Test
    void aStepThatIsNoneIsRefused() {
        assertThat(team.get("/members?step=NOWHERE").status()).isEqualTo(400);
    }
}
