package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.fold.FoldEngine;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of contracts takes over what a contract of the past said, and its amendments. */
class PastTermsScreenTest {
    private static final String PASSWORD = "une ruche de mots calmes";

    private final RunningHouse house = RunningHouse.shared();
    private final Browser browser = new Browser(house);
    private String file = "";

    @BeforeEach
    void somebodyWhoWasEmployedOnce() throws IOException {
        var account = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        var name = "terms-" + account.value().substring(account.value().length() - 6);
        browser.submit(browser.get(link).form(link), Map.of("name", name, "password", PASSWORD, "again", PASSWORD));
        browser.submit(browser.get("/sign-in").form("/sign-in"), Map.of("name", name, "password", PASSWORD));
        var admin = house.adminToken();
        var member = house.readyToSign(admin, "Colin", "Ange", "Tours");
        file = "/members/" + member;
        var past = house.post(
                admin,
                "/api/v1/memberships/" + member + "/record-past-contract",
                "{\"kind\":\"EMPLOYMENT\",\"startsOn\":\"2018-01-01\",\"endsOn\":\"2018-12-31\"}");
        assertThat(past.statusCode()).as(past.body()).isEqualTo(200);
        long head = house.bean(RecordedFacts.class).head().position();
        assertThat(house.bean(FoldEngine.class).reached(head)).isTrue();
    }

    @Test
    void theWordsAndTheAmendmentsAreOnThePageAndInTheHistory() {
        var said = browser.done(
                browser.open(file + "/contracts").form("/record-past-terms"),
                Map.of("startsOn", "2018-01-01", "contractHourlyRate", "11,50", "contractHours", "20"));
        assertThat(said.text()).contains("Taux horaire", "11,50");
        var amended = browser.done(
                said.form("/record-past-amendment"), Map.of("effectiveFrom", "2018-06-01", "contractHours", "24"));
        assertThat(amended.text()).contains("Avenants", "01/06/2018", "24");
        assertThat(browser.open(file + "/contracts?asOf=2018-05-31").text())
                .contains("20")
                .doesNotContain("01/06/2018");
        assertThat(browser.open(file).text())
                .contains("Mentions reprises du passé")
                .contains("Avenant n° 1 repris du passé, en vigueur le 01/06/2018");
    }

    @Test
    void anAmendmentWithoutContractIsRefused() {
        var refused = browser.submit(
                browser.open(file + "/contracts").form("/record-past-amendment"),
                Map.of("effectiveFrom", "2019-01-01", "number", "1", "contractHours", "24"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Aucun contrat n'était en cours le 01/01/2019");
    }
}
