package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Annuaire » as a spreadsheet and on paper: what the same reader sees on the page, and no formula. */
class DirectoryCsvTest {
    private static final String TITLES = "\uFEFFNom;Prénom;Statut;Territoire;";

    private static RunningHouse house;
    private static String amina;

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeAll
    static void twoMembers() {
        house = RunningHouse.fresh();
        var admin = house.adminToken();
        amina = house.member(admin, "Sellière", "Amina", "Tours");
        house.member(admin, "=HYPERLINK(1)", "Bruno", "Blois");
    }

    @Test
    void theTeamHasTheRowsOfThePageAndTheFiltersAreThoseOfThePage() throws IOException {
        var team = SignedInBrowser.as(house, "equipe", Role.ADMIN_TEAM, new Scope.House());
        var csv = team.get(house.upToDate("/members.csv"));
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename=\"annuaire-");
        assertThat(csv.answer().body())
                .startsWith(TITLES)
                .contains("\r\nSellière;Amina;contact;Tours;;;;" + amina + "\r\n", "\r\n'=HYPERLINK(1);Bruno;");
        assertThat(team.get("/members.csv?q=selliere&territory=").answer().body())
                .contains("Sellière")
                .doesNotContain("HYPERLINK");
        assertThat(team.get("/members.csv?asOf=2023-12-31").answer().body()).doesNotContain("Sellière");
        var page = team.get("/members?territory=Tours&q=selliere");
        assertThat(page.links()).contains("/members.csv?q=selliere&territory=Tours");
        assertThat(page.text()).contains("Situation au", "Territoire : Tours", "Nom : selliere");
    }

    @Test
    void eachReaderHasWhatIsWithinReachAndReadsWhatTheyMay() throws IOException {
        var advisor = SignedInBrowser.as(house, "bruno", Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")));
        assertThat(advisor.get(house.upToDate("/members.csv")).answer().body())
                .contains("Sellière;Amina")
                .doesNotContain("HYPERLINK", "Blois");
        var own = new Scope.Own(new MembershipId(amina).personId());
        var herself = SignedInBrowser.as(house, "amina", Role.ENTREPRENEUR, own);
        assertThat(herself.get("/members.csv").answer().body())
                .contains("Sellière;Amina")
                .doesNotContain("HYPERLINK");
        var auditor = SignedInBrowser.as(house, "auditrice", Role.AUDITOR, new Scope.House());
        assertThat(auditor.get("/members.csv").answer().body())
                .contains("réservé;réservé;", "Tours", "Blois")
                .doesNotContain("Sellière", "Amina", "HYPERLINK");
        var accessManager = SignedInBrowser.as(house, "acces", Role.ACCESS_MANAGER, new Scope.House());
        assertThat(accessManager.get("/members.csv").status()).isEqualTo(403);
    }
}
