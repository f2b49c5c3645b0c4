package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.AccessStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Qui fait quoi »: drawn from roles, absences and what each says of how to reach them. */
class WhoDoesWhatTest {
    private static RunningHouse house;
    private static Browser claire;
    private static Browser nora;

    @BeforeAll
    static void aTeam() throws Exception {
        house = RunningHouse.fresh();
        claire = SignedInBrowser.as(house, "claire", Role.ADMIN_TEAM, new Scope.House());
        SignedInBrowser.as(house, "denis", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        var own = house.member(house.adminToken(), "Sonnette", "Nora", "Blois");
        nora = SignedInBrowser.as(house, "nora", Role.ENTREPRENEUR, new Scope.Own(new MembershipId(own).personId()));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void eachFunctionStandsWithItsTerritoryAndNobodyElseDoes() {
        var page = nora.open(house.upToDate("/who-does-what"));
        assertThat(page.text())
                .contains("Qui fait quoi", "équipe administrative", "toute la coopérative", "claire")
                .contains("accompagnateur·ice", "Blois", "denis")
                .doesNotContain("entrepreneur·e");
        assertThat(nora.open(house.upToDate("/who-does-what?territory=Tours")).text())
                .contains("claire")
                .doesNotContain("denis");
    }

    @Test
    void whatOneSaysOfHowToReachThemIsReadByAllAndTakenBack() {
        var form = claire.get("/my-sessions").form("/my-card");
        var said = claire.submit(form, Map.of("phone", "06 12 34 56 78", "email", "claire@exemple.fr"));
        assertThat(said.location()).isEqualTo("/my-sessions");
        var page = nora.open(house.upToDate("/who-does-what"));
        assertThat(page.links()).contains("tel:0612345678", "mailto:claire@exemple.fr");
        assertThat(claire.get("/my-sessions").form("/my-card").value("phone")).isEqualTo("06 12 34 56 78");
        assertThat(claire.get("/who-does-what.csv").answer().body()).contains("06 12 34 56 78");
        claire.submit(form, Map.of("phone", " ", "email", ""));
        assertThat(nora.open(house.upToDate("/who-does-what")).links()).doesNotContain("tel:0612345678");
    }

    @Test
    void whatIsNoNumberOrNoAddressIsRefused() {
        var form = claire.get("/my-sessions").form("/my-card");
        assertThat(claire.submit(form, Map.of("phone", "appelez-moi", "email", ""))
                        .status())
                .isEqualTo(422);
        assertThat(claire.submit(form, Map.of("phone", "", "email", "claire")).status())
                .isEqualTo(400);
    }

    @Test
    void whoeverIsAwayIsShownWithWhoStandsInForThem() {
        var admin = house.token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ_AND_WRITE);
        var today = LocalDate.now(house.bean(Clock.class));
        var denis = account("denis");
        var claires = account("claire");
        var answer = house.post(
                admin,
                "/api/v1/accounts/" + denis + "/record-absence",
                "{\"from\":\"%s\",\"lastDay\":\"%s\",\"substitute\":\"%s\"}".formatted(today, today, claires));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(nora.open(house.upToDate("/who-does-what")).text()).contains("absent·e aujourd'hui, voir claire");
    }

    @Test
    void anotherDayIsReadByWhoNotesAbsencesAlone() throws Exception {
        var admin = house.token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ_AND_WRITE);
        SignedInBrowser.as(house, "farid", Role.ADVISOR, new Scope.OfTerritory(new Label("Chinon")));
        var today = LocalDate.now(house.bean(Clock.class));
        var day = today.plusDays(40);
        var answer = house.post(
                admin,
                "/api/v1/accounts/" + account("farid") + "/record-absence",
                "{\"from\":\"%s\",\"lastDay\":\"%s\"}".formatted(day, day));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var page = house.upToDate("/who-does-what?territory=Chinon");
        assertThat(claire.open(page + "&asOf=" + day).text()).contains("farid", "absent·e");
        assertThat(nora.open(page + "&asOf=" + day).text()).contains("farid").doesNotContain("absent·e");
        assertThat(nora.open(page + "&asOf=" + today.minusYears(1)).text())
                .as("neither who held what a year ago")
                .contains("farid");
    }

    private static String account(String name) {
        return house.bean(AccessStore.class)
                .find(row -> row.getString(1), "SELECT account FROM credentials WHERE name = ?", name)
                .orElseThrow();
    }
}
