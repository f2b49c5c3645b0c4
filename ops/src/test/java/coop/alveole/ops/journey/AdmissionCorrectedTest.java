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

/** « Corriger la date d'admission » : what it moves is shown, then recorded, and the wrong one stays, struck. */
class AdmissionCorrectedTest {
    private static final String PASSWORD = "une ruche de mots calmes";

    private final RunningHouse house = RunningHouse.shared();
    private final Browser browser = new Browser(house);
    private final String admin = house.adminToken();
    private final String spring = house.assembly("2025-06-24");
    private final String autumn = house.assembly("2025-09-12");
    private String verbs = "";
    private String file = "";

    @BeforeEach
    void anAssociateSinceTheFirstOfJuly() throws IOException {
        var account = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        var name = "correction-" + account.value().substring(account.value().length() - 6);
        browser.submit(browser.get(link).form(link), Map.of("name", name, "password", PASSWORD, "again", PASSWORD));
        browser.submit(browser.get("/sign-in").form("/sign-in"), Map.of("name", name, "password", PASSWORD));
        var member = house.readyToSign(admin, "Bonnet", "Camille", "Tours");
        verbs = "/api/v1/memberships/" + member;
        file = "/members/" + member;
        done("sign-cesa", "{\"signedOn\":\"2024-02-01\"}");
        done(
                "admit",
                "{\"assemblyId\":\"%s\",\"admittedOn\":\"2025-06-24\",\"subscribedOn\":\"2025-07-01\",\"shares\":2,\"amountCents\":3000}"
                        .formatted(spring));
    }

    @Test
    void whatItMovesIsShownBeforeAndBothAdmissionsAfter() {
        assertThat(browser.open(file).form("/association/correct").value("correctedAdmittedOn"))
                .isEqualTo("2025-06-24");
        var ask = browser.open(file + "/association/correct?assemblyId=" + autumn
                + "&correctedAdmittedOn=2025-09-12&reason=DOCUMENT_FOUND");
        assertThat(ask.text())
                .contains("Ce que cela déplace", "24/06/2025", "12/09/2025")
                .contains("associé·e à compter du 01/07/2025", "associé·e à compter du 12/09/2025")
                .contains("fait le 01/07/2025", "fait le 12/09/2025", "au plus tard le 01/02/2027")
                .contains("Règles relevées");
        assertThat(standing("2025-07-01")).isEqualTo("ASSOCIATE");

        var corrected = browser.done(ask.form("/correct-admission"), Map.of());
        assertThat(corrected.answer().body()).contains("<s>Élu·e le 24/06/2025, associé·e depuis le 01/07/2025</s>");
        assertThat(corrected.text()).contains("Admission corrigée (Pièce retrouvée)", "depuis le 12/09/2025");
        assertThat(standing("2025-09-11")).isEqualTo("CESA");
        assertThat(standing("2025-09-12")).isEqualTo("ASSOCIATE");
        assertThat(house.get(admin, verbs + "/association").body())
                .contains("\"wrongAdmittedOn\":\"2025-07-01\"", "\"admittedOn\":\"2025-09-12\"");
    }

    @Test
    void afterTheThreeYearsItIsRecordedAndFlagged() {
        var late = house.assembly("2027-03-01");
        settle();
        var ask = browser.open(file + "/association/correct?assemblyId=" + late
                + "&correctedAdmittedOn=2027-03-01&reason=TYPING_ERROR");
        assertThat(ask.text()).contains("Délai d'association dépassé");
        browser.done(ask.form("/correct-admission"), Map.of());
        assertThat(browser.open(file).text()).contains("Délai d'association dépassé", "Admission corrigée");
        assertThat(house.get(admin, verbs + "/association").body())
                .contains("\"broken\":[\"ASSOCIATE_WITHIN_THREE_YEARS\"]");
    }

    @Test
    void afterTheExitOrWithoutAnAssemblyOfThatDayItIsRefused() {
        assertThat(refused(autumn, "2025-09-13")).contains("RULED_ON_THE_DAY_OF_THE_ASSEMBLY");
        assertThat(refused("assembly-00000000-0000-7000-8000-000000000009", "2025-09-12"))
                .contains("RULED_BY_A_KNOWN_ASSEMBLY");
        assertThat(refused(spring, "2025-06-24")).contains("CORRECTION_CHANGES_SOMETHING");
        done("leave", "{\"exitKind\":\"RESIGNATION\",\"exitReason\":\"OTHER\",\"lastDay\":\"2025-08-31\"}");
        assertThat(refused(autumn, "2025-09-12")).contains("ADMITTED_BEFORE_THE_END", "31/08/2025");
    }

    private String refused(String assembly, String day) {
        var answer = house.post(admin, verbs + "/correct-admission", body(assembly, day));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private static String body(String assembly, String day) {
        return "{\"assemblyId\":\"%s\",\"correctedAdmittedOn\":\"%s\",\"reason\":\"TYPING_ERROR\"}"
                .formatted(assembly, day);
    }

    private void done(String verb, String body) {
        var answer = house.post(admin, verbs + "/" + verb, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        settle();
    }

    private String standing(String day) {
        var answer = house.get(admin, verbs + "?asOf=" + day).body();
        return answer.replaceFirst("(?s).*\"standing\":\"([A-Z_]+)\".*", "$1");
    }

    /** What a program has just recorded is on the page a moment later. */
    private void settle() {
        long head = house.bean(RecordedFacts.class).head().position();
        assertThat(house.bean(FoldEngine.class).reached(head)).isTrue();
    }
}
