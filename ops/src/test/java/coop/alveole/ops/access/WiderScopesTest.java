package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights in a cluster or for an activity: on who belongs there today, and on nobody who came or went otherwise. */
class WiderScopesTest {
    private static RunningHouse house;
    private static String admin;
    private static LocalDate today;

    private final String wood = "Bois-" + UUID.randomUUID();
    private String amina;
    private String bruno;

    @BeforeAll
    static void somebodyAdministers() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        today = LocalDate.now(house.bean(Clock.class));
    }

    @BeforeEach
    void twoPeopleJoin() {
        amina = house.member(admin, "Ébéniste", "Amina", "Tours");
        bruno = house.member(admin, "Menuisier", "Bruno", "Blois");
    }

    @Test
    void aClusterIsReachedByWhoIsInItToday() {
        var token = house.token(Role.ADVISOR, new Scope.OfCluster(new Label(wood)), TokenRight.READ);
        assertThat(reads(token, amina)).isEqualTo(404);
        in(amina, "join-cluster", "{\"cluster\":\"%s\",\"joinedOn\":\"%s\"}".formatted(wood, today));
        in(bruno, "join-cluster", "{\"cluster\":\"%s\",\"joinedOn\":\"%s\"}".formatted(wood, today.plusDays(1)));
        assertThat(reads(token, amina)).isEqualTo(200);
        assertThat(reads(token, bruno)).as("joins tomorrow").isEqualTo(404);
        assertThat(list(token)).contains(amina).doesNotContain(bruno);
        assertThat(search(token, "Menuisier")).doesNotContain(bruno);
        in(amina, "leave-cluster", "{\"cluster\":\"%s\",\"lastDay\":\"%s\"}".formatted(wood, today));
        assertThat(reads(token, amina)).as("the last day is included").isEqualTo(200);
        in(bruno, "leave-cluster", "{\"cluster\":\"%s\",\"lastDay\":\"%s\"}".formatted(wood, today.plusDays(1)));
        assertThat(reads(token, bruno)).isEqualTo(404);
    }

    @Test
    void whoLeftTheClusterIsReachedNoMore() {
        var token = house.token(Role.CO_MANAGER, new Scope.OfCluster(new Label(wood)), TokenRight.READ_AND_WRITE);
        in(amina, "join-cluster", "{\"cluster\":\"%s\",\"joinedOn\":\"2025-01-08\"}".formatted(wood));
        var interview = "/record-interview?simulate=true";
        assertThat(post(token, amina, interview, "{\"heldOn\":\"2025-02-01\"}").statusCode())
                .isNotEqualTo(404);
        in(amina, "leave-cluster", "{\"cluster\":\"%s\",\"lastDay\":\"%s\"}".formatted(wood, today.minusDays(1)));
        assertThat(reads(token, amina)).isEqualTo(404);
        assertThat(house.get(token, house.upToDate("/api/v1/memberships/" + amina + "?asOf=2025-02-01"))
                        .statusCode())
                .as("the rights are those of now, whatever day is asked")
                .isEqualTo(404);
        assertThat(post(token, amina, interview, "{\"heldOn\":\"2025-02-01\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anActivityReachesItsHoldersOfToday() {
        var activity = RunningHouse.id(house.post(
                admin,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2024-02-01\",\"sector\":\"Bois\",\"name\":\"Au Copeau Vert\"}"
                        .formatted(amina)));
        var token = house.token(Role.ADMIN_TEAM, new Scope.OfActivity(new ActivityId(activity)), TokenRight.READ);
        assertThat(reads(token, amina)).isEqualTo(200);
        assertThat(reads(token, bruno)).isEqualTo(404);
        assertThat(house.get(token, house.upToDate("/api/v1/activities/" + activity))
                        .body())
                .contains("Au Copeau Vert");
        assertThat(list(token)).contains(amina).doesNotContain(bruno);
        var shared = house.post(
                admin,
                "/api/v1/activities/" + activity + "/share",
                "{\"from\":\"%s\",\"shares\":[{\"holder\":\"%s\",\"percent\":100}]}"
                        .formatted(today.minusDays(1), bruno));
        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(200);
        assertThat(reads(token, amina)).as("a former holder").isEqualTo(404);
        assertThat(reads(token, bruno)).isEqualTo(200);
    }

    private static int reads(String token, String member) {
        return house.get(token, "/api/v1/memberships/" + member).statusCode();
    }

    private static String list(String token) {
        return house.get(token, house.upToDate("/api/v1/memberships?limit=200")).body();
    }

    private static String search(String token, String name) {
        return house.get(token, house.upToDate("/api/v1/memberships?q=" + name)).body();
    }

    private static void in(String member, String verb, String json) {
        var answer = post(admin, member, "/" + verb, json);
        assertThat(answer.statusCode()).as(verb + " " + answer.body()).isEqualTo(200);
    }

    private static HttpResponse<String> post(String token, String member, String verb, String json) {
        return house.post(token, "/api/v1/memberships/" + member + verb, json);
    }
}
