package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.keys.Keys;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One box finds people by what one has at hand, and only for whoever may know it. */
class SearchScreenTest {
    private static RunningHouse house;
    private static String admin;
    private static Browser browser;
    private static String eloise;

    @BeforeAll
    static void aPersonIsKnown() throws IOException {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        var person = RunningHouse.id(house.post(admin, "/api/v1/people", """
                {"lastName":"Lefèvre","firstName":"Éloïse","email":"eloise@exemple.fr","phone":"+33 6 12 34 56 78",\
                "recordedOn":"2024-01-08"}"""));
        eloise = RunningHouse.id(house.post(
                admin,
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"Tours\",\"registeredOn\":\"2024-01-08\"}".formatted(person)));
        house.member(admin, "Petit", "Hugo", "Blois");
        browser = SignedInBrowser.as(house, "claire", Role.ADMIN_TEAM, new Scope.House());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lefevre", "ELO", "elo lef", "0612345678", "06 12 34", "+33612345678", "5678", "eloise@ex"})
    void aNameANumberOrAnAddressFindsHer(String asked) {
        var page = found(asked);
        assertThat(page.links()).contains("/members/" + eloise);
        assertThat(page.text()).contains("Lefèvre Éloïse").doesNotContain("Petit Hugo");
    }

    @Test
    void theFieldThatAnswersIsSaid() {
        assertThat(found("061234").text()).contains("Téléphone : +33 6 12 34 56 78");
    }

    @Test
    void whoeverAsksNothingFindsTheFilesTheyOpenedLast() throws IOException {
        var bruno = SignedInBrowser.as(house, "bruno", Role.ADMIN_TEAM, new Scope.House());
        assertThat(bruno.open("/search").text()).doesNotContain("Ouvertes récemment");
        bruno.open(house.upToDate("/members/" + eloise));
        assertThat(bruno.open("/search").text()).contains("Ouvertes récemment", "Lefèvre Éloïse");
        assertThat(SignedInBrowser.as(house, "carole", Role.ADMIN_TEAM, new Scope.House())
                        .open("/search")
                        .text())
                .as("what another opened is theirs")
                .doesNotContain("Lefèvre Éloïse");
    }

    @Test
    void whatIsNotFoundMayBeRecorded() {
        var page = found("Zédé");
        assertThat(page.text()).contains("Rien ne répond à « Zédé ».");
        var form = browser.open(page.links().stream()
                        .filter(link -> link.startsWith("/people/new"))
                        .findFirst()
                        .orElseThrow())
                .form("/api/v1/people");
        assertThat(form.value("lastName")).isEqualTo("Zédé");
    }

    @Test
    void whoeverFollowsAnotherTerritoryFindsNobodyHere() throws IOException {
        var elsewhere = SignedInBrowser.as(house, "denis", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        assertThat(elsewhere.open(house.upToDate("/search?q=lefevre")).text()).doesNotContain("Éloïse");
        assertThat(elsewhere.open(house.upToDate("/search?q=petit")).text()).contains("Petit Hugo");
    }

    @Test
    void whoeverMayNotReadANumberFindsNobodyByIt() {
        var auditor = house.token(Role.AUDITOR, new Scope.House(), TokenRight.READ);
        assertThat(house.get(auditor, house.upToDate("/api/v1/search?q=0612345678"))
                        .body())
                .doesNotContain("Lefèvre", eloise);
        assertThat(house.get(admin, house.upToDate("/api/v1/search?q=0612345678"))
                        .body())
                .contains(eloise);
    }

    @Test
    void whoeverIsErasedIsFoundNoMore() {
        var gone = house.member(admin, "Évanoui", "Paul", "Tours");
        assertThat(found("evanoui").text()).contains("Évanoui Paul");
        var person = new PersonId(gone.replace("membership-", "person-"));
        house.bean(Keys.class)
                .destroy(Set.of(Keys.name(person, RetentionClass.IDENTITY), Keys.name(person, RetentionClass.CONTACT)));
        assertThat(found("evanoui").text()).contains("Rien ne répond");
    }

    private static Screen found(String asked) {
        return browser.open(
                house.upToDate("/search?q=" + asked.replace("+", "%2B").replace(" ", "%20")));
    }
}
