package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An access for a program from « Comptes et accès »: its account, its role, its token told once, and taken back. */
class TokensScreenTest {
    private static final Pattern SECRET = Pattern.compile("alv_pat_[A-Za-z0-9_-]{49}");

    private static RunningHouse house;
    private static Managing managing;

    @BeforeAll
    static void martheManages() {
        house = RunningHouse.fresh();
        managing = Managing.in(house);
    }

    @AfterAll
    static void theHouseCloses() {
        house.close();
    }

    @Test
    void aTokenIsMadeToldOnceUsedAndRevoked() {
        var marthe = managing.marthe();
        var opened = marthe.done(marthe.get("/accounts").form("/accounts/software"), Map.of());
        var account = opened.answer().uri().getPath();
        managing.granted(account, "ADMIN_TEAM", Map.of());
        var page = marthe.submit(managing.form(account, "issue-token"), Map.of("name", "Tableur"));
        assertThat(page.status()).isEqualTo(201);
        assertThat(page.text()).contains("Jeton à copier", "une fois", "Tableur");
        var found = SECRET.matcher(page.answer().body());
        assertThat(found.find()).isTrue();
        var secret = found.group();
        assertThat(marthe.get(account).answer().body())
                .contains("Tableur")
                .doesNotContain(secret)
                .doesNotContain("alv_pat_");
        assertThat(house.get(secret, "/api/v1/memberships").statusCode()).isEqualTo(200);
        assertThat(house.post(secret, "/api/v1/people", "{\"lastName\":\"A\",\"firstName\":\"B\"}")
                        .statusCode())
                .as("what is made here only reads")
                .isEqualTo(403);
        managing.revokedToken(account);
        assertThat(house.get(secret, "/api/v1/memberships").statusCode()).isEqualTo(401);
    }

    @Test
    void aYearIsTheMost() {
        var marthe = managing.marthe();
        var opened = marthe.done(marthe.get("/accounts").form("/accounts/software"), Map.of());
        var form = managing.form(opened.answer().uri().getPath(), "issue-token");
        var page = marthe.submit(form, Map.of("name", "Tableur", "lastDay", "2099-12-31"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("365 jours");
    }

    @Test
    void noTokenIsMadeForAPerson() {
        managing.invited("denis");
        var account = managing.accountOf("denis");
        assertThat(managing.marthe().get(account).forms())
                .noneMatch(form -> form.action().endsWith("/issue-token"));
        var form = managing.form(account, "grant-role");
        var hidden = new HashMap<>(form.fields());
        hidden.keySet().removeIf(field -> !field.startsWith("_"));
        var forged = new Screen.Form(form.method(), form.action().replace("grant-role", "issue-token"), hidden);
        var page = managing.marthe().submit(forged, Map.of("name", "Tableur"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("ACCESS-13");
    }
}
