package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An activity over HTTP: opened by one, shared by two, settled and closed; read by its holders and nobody else. */
class ActivityJourneyTest {
    private static final String HALVES =
            "{\"from\":\"2024-09-01\",\"convention\":\"Convention de septembre\",\"shares\":"
                    + "[{\"holder\":\"%s\",\"percent\":60},{\"holder\":\"%s\",\"percent\":40}]}";

    private static RunningHouse house;
    private static String admin;
    private String amina;
    private String bruno;
    private String activity;

    @BeforeAll
    static void somebodyAdministers() {
        house = RunningHouse.shared();
        admin = house.adminToken();
    }

    @BeforeEach
    void aminaOpensAJoinery() {
        amina = house.member(admin, "Ébéniste", "Amina", "Tours-" + UUID.randomUUID());
        bruno = house.member(admin, "Menuisier", "Bruno", "Blois-" + UUID.randomUUID());
        activity = RunningHouse.id(house.post(
                admin,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2024-02-01\",\"sector\":\"Bois\",\"name\":\"Au Copeau Vert\"}"
                        .formatted(amina)));
    }

    @Test
    void oneActivityIsDividedBetweenTwoByAConvention() {
        assertThat(read(admin, "")).contains("Au Copeau Vert", "Bois", "\"state\":\"OPEN\"", "\"percent\":100");
        assertThat(share(HALVES.replace("\"convention\":\"Convention de septembre\",", ""))
                        .body())
                .contains("CONVENTION_WHERE_SHARED");
        assertThat(share(HALVES.replace(":40", ":39")).body()).contains("SPLIT_OF_A_HUNDRED", "99");
        assertThat(share(HALVES).statusCode()).isEqualTo(200);
        assertThat(read(admin, "?asOf=2024-08-31")).contains("\"percent\":100").doesNotContain(bruno);
        assertThat(read(admin, "")).contains("\"percent\":60", "\"percent\":40", bruno, "Convention de septembre");
        assertThat(house.get(admin, house.upToDate("/api/v1/activities?holder=" + bruno))
                        .body())
                .contains(activity);
        assertThat(house.get(admin, house.upToDate("/api/v1/activities?asOf=2024-08-31&holder=" + bruno))
                        .body())
                .doesNotContain(activity);
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(looker.page("/activities/" + activity))
                .contains("Au Copeau Vert", "Ébéniste Amina", "Menuisier Bruno", "60 %", "Répartition à compter du");
        assertThat(looker.page("/members/" + bruno)).contains("Activités", "Au Copeau Vert", "40 %");
    }

    @Test
    void whoSharesNoMoreReadsOnAndWhoNeverDidReadsNothing() {
        assertThat(share(HALVES).statusCode()).isEqualTo(200);
        assertThat(share("{\"from\":\"2025-01-01\",\"shares\":[{\"holder\":\"%s\",\"percent\":100}]}".formatted(bruno))
                        .statusCode())
                .isEqualTo(200);
        assertThat(status(entrepreneur(amina))).isEqualTo(200);
        assertThat(status(entrepreneur(bruno))).isEqualTo(200);
        var stranger = entrepreneur(house.member(admin, "Étrangère", "Chloé", "Tours"));
        var unknown = "/api/v1/activities/activity-" + UUID.randomUUID();
        assertThat(status(stranger)).isEqualTo(404);
        assertThat(house.get(stranger, unknown).statusCode()).isEqualTo(404);
        assertThat(house.get(stranger, house.upToDate("/api/v1/activities")).body())
                .doesNotContain(activity);
        assertThat(house.post(
                                entrepreneur(amina),
                                "/api/v1/activities/" + activity + "/close",
                                "{\"closedOn\":\"2025-06-30\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anActivityIsDescribedAnewSettledAndClosed() {
        done("describe", "{\"changedOn\":\"2024-06-01\",\"name\":\"Copeau & Fils\",\"website\":\"copeau.example\"}");
        assertThat(read(admin, "")).contains("Copeau & Fils", "copeau.example", "Bois");
        assertThat(read(admin, "?asOf=2024-05-31")).contains("Au Copeau Vert").doesNotContain("copeau.example");
        done("settle", "{\"from\":\"2025-01-01\"}");
        assertThat(read(admin, "")).contains("\"state\":\"IN_SETTLEMENT\"");
        assertThat(share(HALVES).body()).contains("NOT_IN_SETTLEMENT");
        done("close", "{\"closedOn\":\"2025-03-31\"}");
        assertThat(read(admin, "?asOf=2025-03-31")).contains("\"state\":\"IN_SETTLEMENT\"");
        assertThat(read(admin, "")).contains("\"state\":\"CLOSED\"");
        assertThat(house.post(admin, "/api/v1/activities/" + activity + "/close", "{\"closedOn\":\"2025-03-31\"}")
                        .body())
                .contains("ACTIVITY_OPEN");
    }

    @Test
    void aHolderWhoHasNotJoinedIsRefusedWithTheField() {
        var nobody = "membership-" + UUID.randomUUID();
        var answer = share(HALVES.replace("%s\",\"percent\":40", nobody + "\",\"percent\":40"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("holder");
    }

    private HttpResponse<String> share(String body) {
        return house.post(admin, "/api/v1/activities/" + activity + "/share", body.formatted(amina, bruno));
    }

    private void done(String verb, String json) {
        var answer = house.post(admin, "/api/v1/activities/" + activity + "/" + verb, json);
        assertThat(answer.statusCode()).as(verb + " " + answer.body()).isEqualTo(200);
    }

    private String read(String token, String query) {
        return house.get(token, house.upToDate("/api/v1/activities/" + activity + query))
                .body();
    }

    private int status(String token) {
        return house.get(token, house.upToDate("/api/v1/activities/" + activity))
                .statusCode();
    }

    private static String entrepreneur(String member) {
        return house.token(
                Role.ENTREPRENEUR, new Scope.Own(new MembershipId(member).personId()), TokenRight.READ_AND_WRITE);
    }
}
