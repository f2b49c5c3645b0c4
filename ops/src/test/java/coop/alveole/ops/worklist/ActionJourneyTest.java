package coop.alveole.ops.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
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

/** An action over HTTP: noted on a file, given, put off, done; seen by those who reach the file, in both lists. */
class ActionJourneyTest {
    private static RunningHouse house;
    private static String admin;
    private static LocalDate today;
    private String territory;
    private String amina;

    @BeforeAll
    static void somebodyAdministers() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        today = LocalDate.now(house.bean(Clock.class));
    }

    @BeforeEach
    void aminaIsAMember() {
        territory = "Tours-" + UUID.randomUUID();
        amina = house.member(admin, "Potière", "Amina", territory);
    }

    @Test
    void isNotedOnAFileAndSeenInBothListsUntilItIsDone() {
        var action = noted("Rappeler la mission locale", "ADMIN_TEAM", today.plusDays(2));
        assertThat(read("/api/v1/actions/" + action))
                .contains("Rappeler la mission locale", "\"state\":\"OPEN\"", "\"urgency\":\"SOON\"", territory);
        var team = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(team.page("/members/" + amina))
                .contains("Noter une action", "Rappeler la mission locale", "équipe administrative", "Action notée le");
        assertThat(team.page("/actions?membership=" + amina))
                .contains("Rappeler la mission locale", "Potière Amina", "Reporter", "Abandonner");
        assertThat(team.page("/deadlines?what=ACTION&territory=" + territory))
                .contains("Rappeler la mission locale", "/actions#" + action);
        assertThat(team.page("/deadlines.csv?what=ACTION&territory=" + territory))
                .contains("Rappeler la mission locale;Potière Amina;" + territory);
        assertThat(team.page("/deadlines?what=CAPE_END&territory=" + territory)).doesNotContain("Rappeler");

        assertThat(post(action, "finish", "{}").statusCode()).isEqualTo(200);
        assertThat(post(action, "finish", "{}").body()).contains("ACTION_STILL_OPEN");
        assertThat(team.page("/actions?membership=" + amina)).doesNotContain("Rappeler");
        assertThat(team.page("/actions?state=DONE&membership=" + amina)).contains("Rappeler", "fait le");
        assertThat(team.page("/deadlines?what=ACTION&territory=" + territory)).doesNotContain("Rappeler");
        assertThat(team.page("/members/" + amina)).contains("Action faite le");
    }

    @Test
    void isLateThenPutOffThenDroppedAndThePastStillSaysSo() {
        var action = noted("Envoyer le dossier", "ADVISOR", today);
        assertThat(read("/api/v1/actions/" + action + "?asOf=" + today.plusDays(1)))
                .contains("\"urgency\":\"LATE\"");
        assertThat(post(action, "put-off", "{\"dueOn\":\"%s\",\"reason\":\"LACK_OF_TIME\"}".formatted(today))
                        .body())
                .contains("PUT_OFF_TO_A_LATER_DAY");
        var later = today.plusDays(30);
        assertThat(post(action, "put-off", "{\"dueOn\":\"%s\",\"reason\":\"LACK_OF_TIME\"}".formatted(later))
                        .statusCode())
                .isEqualTo(200);
        assertThat(read("/api/v1/actions/" + action)).contains(later.toString(), "LACK_OF_TIME", "\"LATER\"");
        assertThat(post(action, "drop", "{\"reason\":\"NOT_WANTED\"}").statusCode())
                .isEqualTo(200);
        assertThat(read("/api/v1/actions?state=DROPPED&membership=" + amina)).contains(action, "NOT_WANTED");
        assertThat(house.get(admin, house.upToDate("/api/v1/actions/" + action + "?asOf=" + today.minusDays(1)))
                        .statusCode())
                .as("nobody had noted it yet")
                .isEqualTo(404);
    }

    @Test
    void goesUpToTheCoManagersSevenDaysAfterItsLastDayAndStaysItsDoers() {
        var action = noted("Clore le dossier", "ADVISOR", today);
        var sixDays = "?desk=CO_MANAGER&membership=" + amina + "&asOf=" + today.plusDays(6);
        assertThat(read("/api/v1/actions" + sixDays)).doesNotContain(action);
        var aWeek = today.plusDays(7);
        assertThat(read("/api/v1/actions?desk=CO_MANAGER&membership=" + amina + "&asOf=" + aWeek))
                .contains(action, "\"desk\":\"ADVISOR\"", "\"goneUpOn\":\"" + aWeek);
        var manager = Onlooker.of(house, Role.CO_MANAGER);
        assertThat(manager.page("/actions?membership=" + amina + "&asOf=" + aWeek))
                .contains("remontée aux cogérant·es le");
        assertThat(manager.page("/deadlines?what=ACTION&desk=CO_MANAGER&territory=" + territory + "&asOf=" + aWeek))
                .contains("Clore le dossier", "remontée aux cogérant·es le");
        assertThat(manager.page("/deadlines?what=ACTION&desk=ADMIN_TEAM&territory=" + territory + "&asOf=" + aWeek))
                .doesNotContain("Clore le dossier");
        assertThat(post(action, "finish", "{}").statusCode()).isEqualTo(200);
        assertThat(read("/api/v1/actions/" + action + "?asOf=" + aWeek)).doesNotContain("goneUpOn");
    }

    @Test
    void isGivenToWhoeverReachesTheFileAndIsTheDesksOnceTheyDoNot() {
        var accounts = house.bean(NewAccounts.class);
        var near = accounts.ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label(territory)));
        var far = accounts.ofPerson(Role.ADVISOR, new Scope.OfTerritory(new Label("Ailleurs-" + UUID.randomUUID())));
        var action = noted("Relire le devis", near.value(), today.plusDays(1));
        assertThat(read("/api/v1/actions/" + action)).contains("\"account\":\"" + near);
        var refused = post(action, "reassign", "{\"addressee\":\"%s\"}".formatted(far));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("ADDRESSEE_REACHES_THE_MATTER", "\"pointer\":\"/addressee\"");
        assertThat(house.post(
                                admin,
                                "/api/v1/memberships/" + amina + "/note-action",
                                "{\"what\":\"Relire\",\"addressee\":\"%s\",\"dueOn\":\"%s\"}".formatted(far, today))
                        .body())
                .contains("ADDRESSEE_REACHES_THE_MATTER");
        assertThat(post(action, "reassign", "{\"addressee\":\"%s\"}".formatted(near))
                        .body())
                .contains("ADDRESSED_TO_ANOTHER");
        done(
                "/api/v1/memberships/" + amina + "/move-territory",
                "{\"territory\":\"Blois-%s\",\"movedOn\":\"%s\"}".formatted(UUID.randomUUID(), today));
        assertThat(Onlooker.of(house, Role.CO_MANAGER).page("/members/" + amina))
                .contains("À transmettre", "Relire le devis, au plus tard le");
        assertThat(read("/api/v1/actions/" + action))
                .contains("\"desk\":\"ADMIN_TEAM\"", "\"insteadOf\":\"" + near)
                .doesNotContain("\"account\":");
    }

    @Test
    void isReadByThoseWhoReachTheFileAndByNobodyElse() {
        var action = noted("Parler de son loyer", "ADMIN_TEAM", today);
        var near = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label(territory)), TokenRight.READ);
        var far = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label("Ailleurs")), TokenRight.READ);
        var own = house.token(Role.ENTREPRENEUR, new Scope.Own(new MembershipId(amina).personId()), TokenRight.READ);
        var address = house.upToDate("/api/v1/actions/" + action);
        assertThat(house.get(near, address).body()).contains("Parler de son loyer");
        assertThat(house.get(far, address).statusCode()).isEqualTo(404);
        assertThat(house.get(far, house.upToDate("/api/v1/actions?limit=1000")).body())
                .doesNotContain("Parler de son loyer");
        assertThat(house.get(own, address).statusCode()).isEqualTo(403);
        assertThat(Onlooker.of(house, Role.AUDITOR).page("/deadlines")).doesNotContain("Parler de son loyer");
    }

    @Test
    void eachFindsTheirOwnAndThoseOfTheirDesks() {
        var here = noted("Pour l'accompagnement", "ADVISOR", today);
        noted("Pour l'équipe", "ADMIN_TEAM", today);
        var near = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label(territory)), TokenRight.READ);
        var question = "/api/v1/actions?limit=1000&membership=" + amina + "&whose=";
        assertThat(house.get(near, house.upToDate(question + "MY_DESKS")).body())
                .contains(here)
                .doesNotContain("Pour l'équipe");
        assertThat(house.get(near, house.upToDate(question + "MINE")).body()).doesNotContain(here, "Pour l'équipe");
        assertThat(house.get(admin, house.upToDate(question + "MY_DESKS")).body())
                .contains("Pour l'équipe")
                .doesNotContain(here);
    }

    @Test
    void anActionAboutNobodyIsForTheWholeTeam() {
        var what = "Commander du papier " + UUID.randomUUID();
        var answer = house.post(
                admin,
                "/api/v1/actions",
                "{\"what\":\"%s\",\"addressee\":\"CO_MANAGER\",\"dueOn\":\"%s\"}".formatted(what, today));
        var action = RunningHouse.id(answer);
        var advisor = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label(territory)), TokenRight.READ_AND_WRITE);
        assertThat(house.get(advisor, house.upToDate("/api/v1/actions/" + action))
                        .body())
                .contains(what, "\"desk\":\"CO_MANAGER\"")
                .doesNotContain("membershipId");
        assertThat(house.post(advisor, "/api/v1/actions/" + action + "/finish", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(read("/api/v1/actions?state=DONE&limit=1000")).contains(what);
    }

    private String noted(String what, String addressee, LocalDate dueOn) {
        var json = "{\"what\":\"%s\",\"addressee\":\"%s\",\"dueOn\":\"%s\"}".formatted(what, addressee, dueOn);
        return RunningHouse.id(house.post(admin, "/api/v1/memberships/" + amina + "/note-action", json));
    }

    private HttpResponse<String> post(String action, String verb, String json) {
        return house.post(admin, "/api/v1/actions/" + action + "/" + verb, json);
    }

    private void done(String path, String json) {
        var answer = house.post(admin, path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String read(String path) {
        var answer = house.get(admin, house.upToDate(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
