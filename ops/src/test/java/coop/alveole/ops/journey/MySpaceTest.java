package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.NewAccounts;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Mon espace »: an entrepreneur reads their own path, deadlines, contracts and data, and nothing else. */
class MySpaceTest {
    private static RunningHouse house;
    private static String own;
    private static Browser nora;

    @BeforeAll
    static void noraIsUnderACesa() throws Exception {
        house = RunningHouse.fresh();
        var admin = house.adminToken();
        var today = LocalDate.now(house.bean(Clock.class));
        own = house.readyToSign(admin, "Sonnette", "Nora", "Tours");
        house.member(admin, "Discret", "Yann", "Tours");
        signed(admin, today);
        house.post(
                house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE),
                "/api/v1/assemblies",
                "{\"kind\":\"ORDINARY\",\"heldOn\":\"%s\",\"decidedOn\":\"%s\"}".formatted(today.plusMonths(4), today));
        var advisor = house.bean(NewAccounts.class).ofPerson(Role.ADVISOR, new Scope.OwnPeople());
        house.post(
                admin,
                "/api/v1/memberships/" + own + "/assign-advisor",
                "{\"advisor\":\"%s\",\"assignedOn\":\"%s\"}".formatted(advisor, today));
        nora = SignedInBrowser.as(house, "nora", Role.ENTREPRENEUR, new Scope.Own(new MembershipId(own).personId()));
    }

    private static void signed(String admin, LocalDate today) {
        var answer = house.post(
                admin,
                "/api/v1/memberships/" + own + "/sign-cesa",
                "{\"signedOn\":\"%s\"}".formatted(today.minusMonths(30)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void theDayOfAnEntrepreneurBeginsThere() {
        assertThat(nora.get("/").location()).isEqualTo("/me");
        var page = nora.open(house.upToDate("/me"));
        assertThat(page.text())
                .contains("Mon espace", "Sonnette Nora", "CESA", "Frise du parcours", "Mes échéances", "Mes contrats")
                .contains("Devenir associé·e", "Qui vous accompagne", "Prochaine assemblée")
                .doesNotContain("Discret", "chiffre d'affaires", "€");
    }

    @Test
    void everyLinkOfItOpens() throws Exception {
        var page = nora.open(house.upToDate("/me"));
        assertThat(page.links())
                .contains(
                        "/members/" + own,
                        "/members/" + own + "/contracts",
                        "/members/" + own + "/reads",
                        "/members/" + own + "/personal-data",
                        "/members/" + own + "/my-data");
        for (var link : page.links())
            if (link.startsWith("/members/" + own) && !link.endsWith("/my-data"))
                assertThat(nora.get(link).status()).as(link).isEqualTo(200);
        assertThat(MyDataZip.of(house, nora, own)).containsKey("mes-donnees.html");
    }

    @Test
    void theTeamHasNoSuchPlace() throws Exception {
        var admin = SignedInBrowser.as(house, "claire", Role.ADMIN_TEAM, new Scope.House());
        assertThat(admin.get("/me").status()).isEqualTo(403);
        assertThat(admin.open(house.upToDate("/")).links()).doesNotContain("/me");
        assertThat(nora.open(house.upToDate("/me")).links()).contains("/me").doesNotContain("/actions", "/absences");
    }
}
