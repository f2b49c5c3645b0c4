package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.ops.ContractWords;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.fold.FoldEngine;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Contrats » : drawn up, signed, amended, form after form. */
class ContractsScreenTest {
    private static final String PASSWORD = "une ruche de mots calmes";
    private static RunningHouse house;
    private static Browser browser;

    @BeforeAll
    static void somebodyIsSignedIn() throws IOException {
        house = RunningHouse.shared();
        browser = new Browser(house);
        var account = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        var chosen = Map.of("name", "marcelle", "password", PASSWORD, "again", PASSWORD);
        browser.submit(browser.get(link).form(link), chosen);
        browser.submit(browser.get("/sign-in").form("/sign-in"), Map.of("name", "marcelle", "password", PASSWORD));
    }

    @Test
    void aContractIsSignedOnceNothingIsMissingInIt() {
        var file = joined("Moreau");
        var contracts = browser.open(file + "/contracts");
        assertThat(contracts.text()).contains("Préparer un CAPE", "Préparer un CESA", "Aucun contrat");
        var partly = new HashMap<>(ContractWords.typed(ContractKind.CAPE));
        partly.remove("capeMeans");
        contracts = browser.done(contracts.form("/draft-cape"), partly);
        assertThat(contracts.text()).contains("En préparation", "Mentions manquantes", "2° Moyens mis à disposition");

        var cape = Map.of("signedOn", "2024-02-01", "startsOn", "2024-02-01", "endsOn", "2024-06-30");
        var refused = browser.submit(browser.open(file).form("/sign-cape"), cape);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Il manque : 2° moyens mis à disposition.", "CAPE-03", "R127-1");

        contracts = browser.done(
                contracts.form("/draft-cape"), Map.of("draftedOn", "2024-01-23", "capeMeans", "Un bureau partagé"));
        assertThat(contracts.text())
                .contains("Un bureau partagé", "1\u202f200,00 €")
                .doesNotContain("Mentions manquantes");
        assertThat(browser.done(browser.open(file).form("/sign-cape"), cape).text())
                .contains("CAPE signé le");
        assertThat(browser.open(file + "/contracts").text()).contains("depuis le 01/02/2024");
    }

    @Test
    void aCesaHasATrialPeriodAndAmendmentsThatCountFromTheirDay() {
        var file = joined("Girard");
        var words = new HashMap<>(ContractWords.typed(ContractKind.CESA));
        words.put("trialEndsOn", "2024-10-01");
        browser.done(browser.open(file + "/contracts").form("/draft-cesa"), words);
        var tooLong = browser.submit(browser.open(file).form("/sign-cesa"), Map.of("signedOn", "2024-02-01"));
        assertThat(tooLong.text()).contains("huit mois au plus", "30/09/2024", "CAE-07");
        browser.done(
                browser.open(file + "/contracts").form("/draft-cesa"),
                Map.of("draftedOn", "2024-01-25", "trialEndsOn", "2024-05-31"));
        browser.done(browser.open(file).form("/sign-cesa"), Map.of("signedOn", "2024-02-01"));

        var contracts = browser.open(file + "/contracts");
        assertThat(contracts.text()).contains("31/05/2024", "Statuts du 24 juin 2023");
        contracts = browser.done(
                contracts.form("/renew-trial"), Map.of("agreedOn", "2024-05-30", "trialEndsOn", "2024-09-30"));
        assertThat(contracts.text()).contains("30/09/2024");
        contracts = browser.done(
                contracts.form("/amend-cesa"),
                Map.of(
                        "signedOn",
                        "2025-01-10",
                        "effectiveFrom",
                        "2025-02-01",
                        "statutes",
                        "Statuts du 24 juin 2024",
                        "cesaFixedPayCents",
                        "1500,50"));
        assertThat(contracts.text()).contains("Avenants", "1\u202f500,50 €", "Statuts du 24 juin 2024");
        assertThat(browser.open(file + "/contracts?asOf=2025-01-31").text())
                .contains("1\u202f200,00 €", "Statuts du 24 juin 2023")
                .doesNotContain("1\u202f500,50 €");
        assertThat(browser.open(file).text()).contains("Avenant n° 1 au CESA", "Période d'essai renouvelée");
    }

    @Test
    void aCapeUnderWayIsAmendedFromADayOn() {
        var file = joined("Roche");
        var id = file.substring("/members/".length());
        var admin = house.adminToken();
        var start = LocalDate.now(ZoneId.of("Europe/Paris")).minusMonths(2);
        var verbs = "/api/v1/memberships/" + id;
        house.draft(admin, id);
        house.post(
                admin,
                verbs + "/sign-cape",
                "{\"signedOn\":\"%1$s\",\"startsOn\":\"%1$s\",\"endsOn\":\"%2$s\"}"
                        .formatted(start, start.plusMonths(9)));
        settle();
        var from = start.plusMonths(1);
        var amendment = Map.of(
                "signedOn", start.toString(), "effectiveFrom", from.toString(), "capeMeans", "Un atelier partagé");
        var contracts = browser.done(browser.open(file + "/contracts").form("/amend-cape"), amendment);
        assertThat(contracts.text()).contains("Avenants", "Un atelier partagé", "2° Moyens mis à disposition");
        assertThat(browser.open(file + "/contracts?asOf=" + from.minusDays(1)).text())
                .doesNotContain("Un atelier partagé");
        assertThat(browser.open(file).text()).contains("Avenant n° 1 au CAPE");

        var nothing = Map.of("signedOn", start.toString(), "effectiveFrom", from.toString());
        var refused = browser.submit(browser.open(file + "/contracts").form("/amend-cape"), nothing);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("au moins une des huit mentions", "CAPE-03");
    }

    @Test
    void aDateRecordedWronglyIsCorrectedOnceOneHasSeenWhatItMoves() {
        var file = joined("Lefort");
        var admin = house.adminToken();
        var id = file.substring("/members/".length());
        var verbs = "/api/v1/memberships/" + id;
        house.post(
                admin,
                verbs + "/record-past-contract",
                "{\"kind\":\"CAPE\",\"startsOn\":\"2023-01-15\",\"endsOn\":\"2024-01-14\"}");
        house.draft(admin, id);
        house.post(admin, verbs + "/sign-cesa", "{\"signedOn\":\"2024-02-01\"}");

        settle();
        var ask = browser.open(file + "/contracts/correct?kind=CAPE&startsOn=2023-01-15&correctedStartsOn=2023-01-15"
                + "&correctedEndsOn=2023-10-14&reason=DOCUMENT_FOUND");
        assertThat(ask.text()).contains("Ce que cela déplace", "14/01/2024", "14/10/2023", "01/02/2026", "01/05/2026");
        var contracts = browser.done(ask.form("/correct-contract"), Map.of());
        assertThat(contracts.text()).contains("14/10/2023", "15/01/2023 – 14/01/2024");
        assertThat(contracts.answer().body()).contains("<s>15/01/2023 – 14/01/2024</s>");
        assertThat(browser.open(file).text()).contains("01/05/2026", "Dates corrigées (Pièce retrouvée)");
        assertThat(house.get(admin, verbs).body()).contains("\"associateBy\":\"2026-05-01\"");
    }

    @Test
    void aCapePastItsTermIsRenewedFromTheSignatureAndFlagged() {
        var file = joined("Texier");
        var past = Map.of("kind", "CAPE", "startsOn", "2023-01-01", "endsOn", "2023-12-31");
        var late = browser.done(browser.open(file).form("/record-past-contract"), past);
        assertThat(late.text()).doesNotContain("Mettre fin au CESA");
        var renewed =
                browser.done(late.form("/renew-cape-late"), Map.of("signedOn", "2024-01-20", "endsOn", "2024-07-19"));
        assertThat(renewed.text())
                .contains("CAPE renouvelé hors délai", "20/01/2024", "depuis le terme du 31/12/2023")
                .contains("Renouvellement tardif");
    }

    /** What a program has just recorded is on the page a moment later. */
    private static void settle() {
        long head = house.bean(RecordedFacts.class).head().position();
        assertThat(house.bean(FoldEngine.class).reached(head)).isTrue();
    }

    private static String joined(String lastName) {
        var admin = house.adminToken();
        var member = house.member(admin, lastName, "Camille", "Tours");
        house.welcome(admin, member);
        settle();
        return "/members/" + member;
    }
}
