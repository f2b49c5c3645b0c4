package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.query.shared.French;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The line of the path on « Fiche »: what was, what presses, on any day, for whoever may read the file. */
class PathLineScreenTest {
    private static RunningHouse house;
    private static Browser team;
    private static String admin;
    private static LocalDate today;
    private static String amina;

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeAll
    static void aminaIsUnderACesa() throws IOException {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        today = LocalDate.now(house.bean(Clock.class));
        team = SignedInBrowser.as(house, "equipe", Role.ADMIN_TEAM, new Scope.House());
        amina = house.readyToSign(admin, "Sellière", "Amina", "Tours");
        var signed = house.post(
                admin,
                "/api/v1/memberships/" + amina + "/sign-cesa",
                "{\"signedOn\":\"" + today.minusMonths(6) + "\"}");
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        house.assembly(today.plusDays(45).toString());
    }

    @Test
    void theContractTheThreeYearsTheStepsTheDeadlineAndTheAssembliesAreOnOneLine() {
        var page = team.open(house.upToDate("/members/" + amina));
        assertThat(page.named("svg")).singleElement().satisfies(drawing -> {
            assertThat(drawing.get("role")).isEqualTo("img");
            assertThat(drawing.get("aria-labelledby")).isEqualTo("path-title path-desc");
        });
        assertThat(page.text())
                .contains("Frise du parcours", "Voir les chiffres")
                .contains("Trois ans pour devenir associé·e")
                .contains("Comité d'orientation\u00a0: 15/01/2020", "Diagnostic\u00a0: 20/01/2020")
                .contains("Situation au\u00a0: " + French.day(today))
                .contains("Échéance légale\u00a0: "
                        + French.day(today.minusMonths(6).plusMonths(36)))
                .contains("AG\u00a0: " + French.day(today.plusDays(45)))
                .contains("À faire avant le\u00a0:");
    }

    @Test
    void onAnEarlierDayOnlyWhatHadHappenedIsDrawn() {
        var day = today.minusMonths(7);
        var page = team.open(house.upToDate("/members/" + amina + "?asOf=" + day));
        assertThat(page.text())
                .contains("Situation au\u00a0: " + French.day(day), "Diagnostic\u00a0: 20/01/2020")
                .doesNotContain("Échéance légale\u00a0:", "Trois ans pour devenir");
    }

    @Test
    void whoeverHasDoneNothingYetHasNoLine() {
        var bruno = house.member(admin, "Bruneau", "Bruno", "Blois");
        var page = team.open(house.upToDate("/members/" + bruno));
        assertThat(page.text()).contains("Bruneau").doesNotContain("Frise du parcours");
        assertThat(page.named("svg")).isEmpty();
    }

    @Test
    void whoeverMayNotReadTheFileIsShownNoLine() throws IOException {
        var elsewhere = SignedInBrowser.as(house, "claude", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        var page = elsewhere.open(house.upToDate("/members/" + amina));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).doesNotContain("Frise du parcours", "20/01/2020");
    }

    @Test
    void theFiguresAreReadInTheLanguageOfTheReader() {
        var page = team.open(house.upToDate("/members/" + amina), "Accept-Language", "en");
        assertThat(page.text()).contains("Line of the way", "Diagnostic: 20 Jan 2020");
    }
}
