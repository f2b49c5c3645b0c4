package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.AccessStore;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Back from three weeks off: what the colleagues have recorded on one's people, and what still waits. */
class WhileAwayTest {
    private static RunningHouse house;
    private static String admin;
    private static LocalDate today;
    private static String amina;
    private static Browser denis;

    @BeforeAll
    static void denisFollowsBlois() throws IOException {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        today = LocalDate.now(house.bean(Clock.class));
        denis = SignedInBrowser.as(house, "denis", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        amina = house.member(admin, "Potière", "Amina", "Blois");
        var other = house.member(admin, "Menuisier", "Bruno", "Tours");
        for (var member : new String[] {amina, other})
            house.post(
                    admin,
                    "/api/v1/memberships/" + member + "/note-action",
                    "{\"what\":\"Relire le devis\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"%s\"}".formatted(today));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void theSentencesStandPersonByPersonWithWhatStillWaits() {
        var page = denis.open(house.upToDate("/while-you-were-away?since=" + today.minusDays(21)));
        assertThat(page.text())
                .contains("Potière Amina", "Blois", "Inscription le", "Action notée le")
                .contains("Encore à faire", "Relire le devis, avant le")
                .doesNotContain("Menuisier");
        assertThat(page.links()).contains("/members/" + amina);
    }

    @Test
    void whatOneHasRecordedOneselfIsNoNews() {
        var note = denis.get("/members/" + amina + "/calls").form("/note-call");
        denis.done(note, Map.of("note", "Rappellera"));
        assertThat(denis.open("/while-you-were-away?since=" + today).text())
                .contains("Action notée le")
                .doesNotContain("Appel du");
    }

    @Test
    void theDayBeginsWithItOnceThereWasAVisitBefore() {
        assertThat(denis.open(house.upToDate("/")).text()).doesNotContain("Pendant votre absence");
        house.bean(AccessStore.class)
                .update(
                        "UPDATE visits SET earlier = ?",
                        house.bean(Clock.class)
                                .instant()
                                .minus(Duration.ofDays(1))
                                .toEpochMilli());
        var day = denis.open(house.upToDate("/"));
        assertThat(day.text()).contains("Pendant votre absence", "saisies de vos collègues", "Potière Amina");
        assertThat(day.links()).contains("/while-you-were-away");
        house.bean(AccessStore.class).update("UPDATE visits SET earlier = NULL");
    }

    @Test
    void nothingIsSaidOfALaterDayAndWhatIsNoDayIsRefused() {
        assertThat(denis.open("/while-you-were-away?since=2199-01-01").text())
                .contains("Vos collègues n'ont rien saisi depuis");
        for (var since : new String[] {"hier", "+999999999-01-01", "2026-02-30", "2026-01-01T25:00:00Z"})
            assertThat(denis.get("/while-you-were-away?since=" + since.replace("+", "%2B"))
                            .status())
                    .as(since)
                    .isEqualTo(400);
    }

    @Test
    void aProgramReadsTheSame() {
        var near = house.token(Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")), TokenRight.READ);
        assertThat(house.get(near, house.upToDate("/api/v1/while-you-were-away?since=" + today))
                        .body())
                .contains(amina, "\"waits\"", "Relire le devis")
                .doesNotContain("Menuisier");
        var auditor = house.token(Role.AUDITOR, new Scope.House(), TokenRight.READ);
        assertThat(house.get(auditor, "/api/v1/while-you-were-away").statusCode())
                .isEqualTo(403);
    }
}
