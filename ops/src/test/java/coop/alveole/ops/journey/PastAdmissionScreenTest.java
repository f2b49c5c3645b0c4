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

/** « Reprendre une admission du passé » : from the form of a file to what the file says of it. */
class PastAdmissionScreenTest {
    private static final String PASSWORD = "une ruche de mots calmes";

    private final RunningHouse house = RunningHouse.shared();
    private final Browser browser = new Browser(house);
    private final String admin = house.adminToken();
    private String verbs = "";
    private String file = "";

    @BeforeEach
    void somebodyUnderACesa() throws IOException {
        var account = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        var name = "past-" + account.value().substring(account.value().length() - 6);
        browser.submit(browser.get(link).form(link), Map.of("name", name, "password", PASSWORD, "again", PASSWORD));
        browser.submit(browser.get("/sign-in").form("/sign-in"), Map.of("name", name, "password", PASSWORD));
        var member = house.readyToSign(admin, "Bonnet", "Sacha", "Tours");
        verbs = "/api/v1/memberships/" + member;
        file = "/members/" + member;
        var signed = house.post(admin, verbs + "/sign-cesa", "{\"signedOn\":\"2024-02-01\"}");
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        long head = house.bean(RecordedFacts.class).head().position();
        assertThat(house.bean(FoldEngine.class).reached(head)).isTrue();
    }

    @Test
    void theFileSaysSinceWhenAndWhatIsStillToBeTakenOver() {
        var page = browser.done(browser.open(file).form("/record-past-admission"), Map.of("admittedOn", "2025-06-24"));
        assertThat(page.text())
                .contains("Admission reprise du passé : associé·e depuis le 24/06/2025.")
                .contains("l'assemblée n'est pas connue", "Parts souscrites : à reprendre.")
                .doesNotContain("Délai d'association dépassé");
        var subscribed = browser.done(
                page.form("/record-subscription"),
                Map.of("subscribedOn", "2025-06-24", "shares", "2", "amountCents", "3000"));
        assertThat(subscribed.text())
                .contains("l'assemblée n'est pas connue")
                .doesNotContain("Parts souscrites : à reprendre.");
    }

    @Test
    void afterTheThreeYearsItIsRecordedAndFlagged() {
        var page = browser.done(browser.open(file).form("/record-past-admission"), Map.of("admittedOn", "2027-02-02"));
        assertThat(page.text()).contains("Délai d'association dépassé");
    }

    @Test
    void theAssemblyOnceFoundReplacesTheUnknownOne() {
        var assembly = house.assembly("2025-06-24");
        browser.done(browser.open(file).form("/record-past-admission"), Map.of("admittedOn", "2025-06-23"));
        var ask = browser.open(file + "/association/correct?assemblyId=" + assembly
                + "&correctedAdmittedOn=2025-06-24&reason=DOCUMENT_FOUND");
        assertThat(ask.text()).contains("une assemblée inconnue", "23/06/2025", "24/06/2025");
        var corrected = browser.done(ask.form("/correct-admission"), Map.of());
        assertThat(corrected.text())
                .contains("Admission corrigée", "au lieu de : une assemblée inconnue")
                .doesNotContain("l'assemblée n'est pas connue");
        var answer = house.get(admin, verbs + "/association?asOf=2025-06-24").body();
        assertThat(answer).contains("\"takenOver\":false", assembly);
    }
}
