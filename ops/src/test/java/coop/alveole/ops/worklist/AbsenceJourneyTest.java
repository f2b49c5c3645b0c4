package coop.alveole.ops.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.ops.house.NewAccounts;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague is away: their lines go to the substitute, else to the desk, and come back on the day they do. */
class AbsenceJourneyTest {
    private static RunningHouse house;
    private static String admin;
    private static LocalDate today;
    private String territory;
    private String amina;
    private AccountId claire;
    private AccountId bruno;
    private String action;

    @BeforeAll
    static void somebodyAdministers() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        today = LocalDate.now(house.bean(Clock.class));
    }

    @BeforeEach
    void claireAdvisesAminaAndHasSomethingToDo() {
        territory = "Tours-" + UUID.randomUUID();
        amina = house.readyToSign(admin, "Tisserande", "Amina", territory);
        claire = advisor(territory);
        bruno = advisor(territory);
        action = RunningHouse.id(house.post(
                admin,
                "/api/v1/memberships/" + amina + "/note-action",
                "{\"what\":\"Appeler\",\"addressee\":\"%s\",\"dueOn\":\"%s\"}".formatted(claire, today.plusDays(1))));
    }

    @Test
    void theActionsOfTheAbsentGoToTheSubstituteMarkedForThemAndComeBack() {
        away(claire, today, today.plusDays(9), bruno);
        assertThat(action(today)).contains("\"account\":\"" + bruno, "\"insteadOf\":\"" + claire);
        assertThat(action(today.plusDays(9))).contains("\"account\":\"" + bruno);
        assertThat(action(today.plusDays(10)))
                .contains("\"account\":\"" + claire)
                .doesNotContain("insteadOf");
        assertThat(Onlooker.of(house, Role.CO_MANAGER).page("/deadlines?what=ACTION&territory=" + territory))
                .contains(bruno + ", pour " + claire);
        post(claire, "end-absence", "{\"from\":\"%s\",\"returnedOn\":\"%s\"}".formatted(today, today.plusDays(3)));
        assertThat(action(today.plusDays(2))).contains("\"account\":\"" + bruno);
        assertThat(action(today.plusDays(3))).contains("\"account\":\"" + claire);
        assertThat(house.get(admin, house.upToDate("/api/v1/absences?limit=1000"))
                        .body())
                .contains(claire.value(), "\"lastDay\":\"" + today.plusDays(2), "\"moment\":\"NOW\"");
    }

    @Test
    void theDeadlinesOfWhomTheAbsentAccompaniesGoWithThem() {
        done("assign-advisor", "{\"advisor\":\"%s\",\"assignedOn\":\"%s\"}".formatted(claire, today.minusDays(5)));
        done(
                "sign-cape",
                "{\"signedOn\":\"2026-01-05\",\"startsOn\":\"2026-01-05\",\"endsOn\":\"%s\"}"
                        .formatted(today.plusDays(20)));
        assertThat(deadlines()).contains("\"addressed\":{\"desk\":\"ADVISOR\"}");
        var visit = RunningHouse.id(house.post(
                admin,
                "/api/v1/memberships/" + amina + "/note-action",
                "{\"what\":\"Visiter\",\"addressee\":\"ADVISOR\",\"dueOn\":\"%s\"}".formatted(today)));
        away(claire, today, today.plusDays(1), bruno);
        assertThat(house.get(admin, house.upToDate("/api/v1/actions/" + visit)).body())
                .contains("\"account\":\"" + bruno, "\"insteadOf\":\"" + claire);
        assertThat(deadlines()).contains("\"desk\":\"ADVISOR\",\"account\":\"" + bruno, "\"insteadOf\":\"" + claire);
        assertThat(Onlooker.of(house, Role.CO_MANAGER).page("/deadlines?what=CAPE_END&territory=" + territory))
                .contains(bruno + ", pour " + claire);
    }

    @Test
    void whatTheSubstituteMayNotFollowAndChainsOfAbsencesGoToTheDesk() {
        away(claire, today, today.plusDays(9), bruno);
        away(bruno, today.plusDays(2), today.plusDays(3), claire);
        assertThat(action(today.plusDays(1))).contains("\"account\":\"" + bruno);
        assertThat(action(today.plusDays(2)))
                .contains("\"desk\":\"ADMIN_TEAM\"", "\"insteadOf\":\"" + claire)
                .doesNotContain("\"account\"");
        assertThat(action(today.plusDays(4))).contains("\"account\":\"" + bruno);
    }

    @Test
    void standingInOpensNoRight() {
        var far = advisor("Ailleurs-" + UUID.randomUUID());
        var body = "{\"from\":\"%s\",\"lastDay\":\"%s\",\"substitute\":\"%s\"}";
        var refused = send(claire, "record-absence", body.formatted(today, today, far));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("SUBSTITUTE_REACHES_THE_LINES", "/substitute");
        var team = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        assertThat(send(claire, "record-absence", body.formatted(today, today, team))
                        .statusCode())
                .isEqualTo(200);
        var accountant = house.bean(NewAccounts.class).ofPerson(Role.ACCOUNTANT, new Scope.House());
        assertThat(send(accountant, "record-absence", body.formatted(today, today, team))
                        .statusCode())
                .isEqualTo(404);
        var outsider = send(bruno, "record-absence", body.formatted(today, today, accountant));
        assertThat(outsider.statusCode()).isEqualTo(422);
        assertThat(outsider.body()).contains("ACCOUNT_OF_A_COLLEAGUE", "/substitute");
    }

    private static AccountId advisor(String territory) {
        return house.bean(NewAccounts.class).ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label(territory)));
    }

    private void away(AccountId account, LocalDate from, LocalDate lastDay, AccountId substitute) {
        post(
                account,
                "record-absence",
                "{\"from\":\"%s\",\"lastDay\":\"%s\",\"substitute\":\"%s\"}".formatted(from, lastDay, substitute));
    }

    private static void post(AccountId account, String verb, String json) {
        var answer = send(account, verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpResponse<String> send(AccountId account, String verb, String json) {
        return house.post(admin, "/api/v1/accounts/" + account + "/" + verb, json);
    }

    private void done(String verb, String json) {
        var answer = house.post(admin, "/api/v1/memberships/" + amina + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String action(LocalDate day) {
        return house.get(admin, house.upToDate("/api/v1/actions/" + action + "?asOf=" + day))
                .body();
    }

    private String deadlines() {
        return house.get(admin, house.upToDate("/api/v1/deadlines?kind=CAPE_END&territory=" + territory))
                .body();
    }
}
