package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.NewAccounts;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights and lists follow the place of a membership: its territory and its advisor of today, over HTTP. */
class PlacementReachTest {
    private static RunningHouse house;
    private static String admin;
    private static LocalDate today;
    private final String north = "Nord-" + UUID.randomUUID();
    private final String south = "Sud-" + UUID.randomUUID();
    private String member;

    private record Advisor(String account, String token) {}

    @BeforeAll
    static void somebodyAdministers() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        today = LocalDate.now(house.bean(Clock.class));
    }

    @BeforeEach
    void somebodyJoinsTheNorth() {
        member = house.member(admin, "Nomade", "Camille", north);
    }

    @Test
    void theTerritoryOfTodayReachesAndTheOldOneDoesNotAnyMore() {
        var northern = house.token(Role.ADMIN_TEAM, new Scope.OfTerritory(new Label(north)), TokenRight.READ);
        var southern = house.token(Role.ADMIN_TEAM, new Scope.OfTerritory(new Label(south)), TokenRight.READ);
        assertThat(reads(northern)).isEqualTo(200);
        done("move-territory", "{\"territory\":\"%s\",\"movedOn\":\"%s\"}".formatted(south, today.plusDays(1)));
        assertThat(reads(northern)).as("it moves tomorrow").isEqualTo(200);
        done("move-territory", "{\"territory\":\"%s\",\"movedOn\":\"%s\"}".formatted(south, today));
        assertThat(reads(northern)).isEqualTo(404);
        assertThat(reads(southern)).isEqualTo(200);
    }

    @Test
    void theDirectoryIsFilteredByTheTerritoryOfTheDayAsked() {
        done("move-territory", "{\"territory\":\"%s\",\"movedOn\":\"%s\"}".formatted(south, today.minusDays(9)));
        assertThat(list(north, today)).doesNotContain(member);
        assertThat(list(south, today)).contains(member);
        assertThat(list(north, today.minusDays(10))).contains(member);
        assertThat(list(south, today.minusDays(10))).doesNotContain(member);
    }

    @Test
    void anAdvisorReadsOwnPeopleAndAFormerOneForThirtyDays() {
        var former = advisor(new Scope.OwnPeople());
        var current = advisor(new Scope.OwnPeople());
        assertThat(reads(former.token())).isEqualTo(404);
        assign(former, today.minusDays(90));
        assertThat(reads(former.token())).isEqualTo(200);
        assign(current, today.minusDays(29));
        assertThat(reads(current.token())).isEqualTo(200);
        assertThat(reads(former.token())).isEqualTo(200);
        assign(current, today.minusDays(30));
        assertThat(reads(former.token())).isEqualTo(404);
    }

    @Test
    void anAdvisorOfATerritoryKeepsOwnPeopleWhoMovedAndReadsTheCareOfThemAlone() {
        var advisor = advisor(new Scope.OfTerritory(new Label(north)));
        done("hold-diagnostic", "{\"heldOn\":\"2024-01-20\",\"choice\":\"CAPE\",\"needs\":\"Un atelier chauffé\"}");
        assertThat(integration(advisor)).contains("réservé").doesNotContain("Un atelier chauffé");
        assign(advisor, today);
        assertThat(integration(advisor)).contains("Un atelier chauffé");
        done("move-territory", "{\"territory\":\"%s\",\"movedOn\":\"%s\"}".formatted(south, today));
        assertThat(reads(advisor.token())).isEqualTo(200);
    }

    @Test
    void theFormProposesTheAdvisorsOfTheTerritoryByName() {
        var accounts = house.bean(NewAccounts.class);
        var here = accounts.ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label(north)));
        var anywhere = accounts.ofPerson(Role.ADVISOR, new Scope.OwnPeople());
        var elsewhere = accounts.ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label(south)));
        var accountant = accounts.ofPerson(Role.ACCOUNTANT, new Scope.House());
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        var page = looker.page("/members/" + member);
        assertThat(page)
                .contains("<select name=\"advisor\"", "<option value=\"" + here, "<option value=\"" + anywhere)
                .doesNotContain("<option value=\"" + elsewhere)
                .doesNotContain("<option value=\"" + accountant);
        house.bean(Links.class).use(house.bean(Links.class).make(here), "claire-" + north, "quatre mots bien choisis");
        assertThat(looker.page("/members/" + member)).contains(">claire-" + north.toLowerCase(Locale.ROOT));
        done("assign-advisor", assignment(here.value(), today));
        assertThat(looker.page("/members/" + member))
                .contains("claire-" + north.toLowerCase(Locale.ROOT) + ", depuis le");
    }

    @Test
    void onlyAnAdvisorIsAssigned() {
        var accountant = house.token(Role.ACCOUNTANT, new Scope.House(), TokenRight.READ);
        var answer = post("assign-advisor", assignment(account(accountant), today));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ACCOUNT_OF_AN_ADVISOR", "/advisor");
    }

    @Test
    void theFileSaysWhereSomebodyBelongsAndDidBelong() {
        done("move-territory", "{\"territory\":\"%s\",\"movedOn\":\"2025-09-01\"}".formatted(south));
        done("join-cluster", "{\"cluster\":\"Bois\",\"joinedOn\":\"2025-09-01\"}");
        done("join-cluster", "{\"cluster\":\"Textile\",\"joinedOn\":\"2025-10-01\"}");
        done("leave-cluster", "{\"cluster\":\"Bois\",\"lastDay\":\"2025-12-31\"}");
        var page = Onlooker.of(house, Role.ADMIN_TEAM).page("/members/" + member);
        assertThat(page)
                .contains("Rattachement", south + ", depuis le 01/09/2025", north + ", depuis le", "Textile")
                .contains("Départ du pôle Bois : dernier jour le 31/12/2025");
        var then = house.get(admin, house.upToDate("/api/v1/memberships/" + member + "/placement?asOf=2025-12-31"))
                .body();
        assertThat(then)
                .contains("\"name\":\"Bois\"", "\"name\":\"Textile\"", "\"formerTerritories\":[{\"name\":\"" + north);
    }

    @Test
    void aMoveListsWhatIsToBeHandedOverForThirtyDays() {
        house.welcome(admin, member);
        house.draft(admin, member);
        done(
                "sign-cape",
                "{\"signedOn\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}"
                        .formatted(today.minusDays(60), today.minusDays(60), today.plusDays(60)));
        house.post(
                admin,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2024-02-01\",\"sector\":\"Bois\",\"name\":\"Au Copeau Vert\"}"
                        .formatted(member));
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(looker.page("/members/" + member)).doesNotContain("À transmettre");
        done("move-territory", "{\"territory\":\"%s\",\"movedOn\":\"%s\"}".formatted(south, today.minusDays(29)));
        assertThat(looker.page("/members/" + member))
                .contains("À transmettre", "CAPE, du", "Au Copeau Vert (Bois)", "au plus tard le");
        done("move-territory", "{\"territory\":\"%s\",\"movedOn\":\"%s\"}".formatted(north, today.minusDays(28)));
        assertThat(looker.page("/members/" + member + "?asOf=" + today.plusDays(2)))
                .doesNotContain("À transmettre");
        var lines = house.get(admin, house.upToDate("/api/v1/memberships/" + member + "/handover"))
                .body();
        assertThat(lines)
                .contains(
                        "\"kind\":\"CONTRACT\"",
                        "\"kind\":\"ACTIVITY\"",
                        "\"kind\":\"DEADLINE\"",
                        today.minusDays(28).toString());
    }

    private void assign(Advisor advisor, LocalDate day) {
        done("assign-advisor", assignment(advisor.account(), day));
    }

    private static String assignment(String account, LocalDate day) {
        return "{\"advisor\":\"%s\",\"assignedOn\":\"%s\"}".formatted(account, day);
    }

    private static Advisor advisor(Scope scope) {
        var token = house.token(Role.ADVISOR, scope, TokenRight.READ);
        return new Advisor(account(token), token);
    }

    private static String account(String token) {
        return house.bean(Tokens.class).find(token).orElseThrow().account().value();
    }

    private int reads(String token) {
        return house.get(token, "/api/v1/memberships/" + member).statusCode();
    }

    private String integration(Advisor advisor) {
        return house.get(advisor.token(), house.upToDate("/api/v1/memberships/" + member + "/integration"))
                .body();
    }

    private static String list(String territory, LocalDate asOf) {
        return house.get(admin, house.upToDate("/api/v1/memberships?territory=" + territory + "&asOf=" + asOf))
                .body();
    }

    private void done(String verb, String json) {
        var answer = post(verb, json);
        assertThat(answer.statusCode()).as(verb + " " + answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> post(String verb, String json) {
        return house.post(admin, "/api/v1/memberships/" + member + "/" + verb, json);
    }
}
