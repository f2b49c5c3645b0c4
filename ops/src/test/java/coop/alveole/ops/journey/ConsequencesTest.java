package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ends something says what follows from it before it is confirmed, without a script. */
class ConsequencesTest {
    private static RunningHouse house;
    private static String token;
    private static Browser claire;
    private static LocalDate today;

    @BeforeAll
    static void whoeverManages() throws IOException {
        house = RunningHouse.shared();
        token = house.adminToken();
        today = LocalDate.now(ZoneId.of("Europe/Paris"));
        claire = SignedInBrowser.as(house, "claire-" + UUID.randomUUID(), Role.CO_MANAGER, new Scope.House());
    }

    private static String underCesa() {
        var member = house.readyToSign(token, "Élan", "Amina", "Tours-" + UUID.randomUUID());
        var signed = house.post(
                token,
                "/api/v1/memberships/" + member + "/sign-cesa",
                "{\"signedOn\":\"%s\"}".formatted(today.minusMonths(8)));
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        return house.upToDate("/members/" + member);
    }

    private static String french(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    @Test
    void theEndOfAContractIsSaidThenConfirmed() {
        var file = claire.open(underCesa());
        var ends = today.plusDays(20);
        var typed = Map.of("lastDay", ends.toString(), "cause", "RESIGNATION", "simulate", "true");
        var said = claire.submit(file.form("/end-cesa"), typed);
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.text())
                .contains("Rien n'est encore enregistré", "Le contrat prend fin le " + french(ends))
                .contains("Devenir associé·e");
        assertThat(said.links()).contains(file.answer().uri().getPath());
        var done = claire.done(said.form("/end-cesa"), Map.of());
        assertThat(done.text()).doesNotContain("Rien n'est encore enregistré").contains(french(ends));
        assertThat(done.forms()).noneMatch(form -> form.action().endsWith("/end-cesa"));
    }

    @Test
    void anExitSaysThatItOpensItsFile() {
        var file = claire.open(underCesa());
        var said = claire.submit(
                file.form("/leave"),
                Map.of(
                        "exitKind",
                        "RESIGNATION",
                        "exitReason",
                        "OTHER",
                        "lastDay",
                        today.plusDays(40).toString(),
                        "simulate",
                        "true"));
        assertThat(said.text()).contains("La sortie ouvre le dossier de sortie", french(today.plusDays(40)));
    }

    @Test
    void whatIsRefusedIsRefusedBeforeItIsConfirmed() {
        var file = claire.open(underCesa());
        var refused = claire.submit(
                file.form("/end-cesa"),
                Map.of("lastDay", today.minusYears(5).toString(), "cause", "RESIGNATION", "simulate", "true"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).doesNotContain("Rien n'est encore enregistré");
    }

    @Test
    void nobodyIsShownAPageOfNothing() {
        assertThat(claire.get("/consequences").location()).isEqualTo("/");
    }
}
