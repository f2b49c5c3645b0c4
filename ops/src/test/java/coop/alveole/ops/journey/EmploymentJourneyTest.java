package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The support team: employed, with an activity beside, associate, and under one sign-in whatever the roles. */
class EmploymentJourneyTest {
    private static final String PASSWORD = "quatre mots bien choisis";

    private RunningHouse house;
    private String admin;
    private String member;

    @BeforeEach
    void somebodyJoins() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        member = house.readyToSign(admin, "Équipe", "Yasmina", "Tours");
    }

    @Test
    void theTimeInTheSupportTeamIsDeductedAndTheTwoContractsGoOnTogether() {
        done("sign-employment", "{\"form\":\"PERMANENT\",\"capacity\":\"SUPPORT_TEAM\",\"startsOn\":\"2023-03-01\"}");
        assertThat(read("?asOf=2024-08-31")).contains("\"standing\":\"SUPPORT_TEAM\"", "\"supportTeam\":true");
        done("sign-cesa", "{\"signedOn\":\"2024-09-01\"}");
        assertThat(read("?asOf=2024-09-01"))
                .contains("\"standing\":\"CESA\"", "\"supportTeam\":true", "\"associateBy\":\"2026-03-01\"");
        done("end-employment", "{\"lastDay\":\"2025-06-30\",\"cause\":\"RESIGNATION\"}");
        assertThat(read("?asOf=2025-07-01"))
                .contains("\"standing\":\"CESA\"", "\"supportTeam\":false", "\"associateBy\":\"2026-03-01\"");
        assertThat(read("/history"))
                .contains("Contrat de travail à durée indéterminée à compter du 01/03/2023 (Équipe d'appui).")
                .contains("Contrat de travail du 01/03/2023 terminé, dernier jour le 30/06/2025 (Démission).");
    }

    @Test
    void aFixedTermIsADeadlineUntilItEnds() {
        done(
                "sign-employment",
                "{\"form\":\"FIXED_TERM\",\"capacity\":\"SUPPORT_TEAM\",\"startsOn\":\"2026-01-01\",\"endsOn\":\"2090-12-31\"}");
        assertThat(deadlines()).contains("\"kind\":\"CONTRACT_END\"", "\"dueOn\":\"2090-12-31\"");
        done("end-employment", "{\"lastDay\":\"2026-02-28\",\"cause\":\"MUTUAL_AGREEMENT\"}");
        assertThat(deadlines()).doesNotContain("\"dueOn\":\"2090-12-31\"");
    }

    @Test
    void whoeverIsEmployedIsEligibleAndReadsAsAnAssociateOfTheTeam() throws IOException {
        done("sign-employment", "{\"form\":\"PERMANENT\",\"capacity\":\"SUPPORT_TEAM\",\"startsOn\":\"2023-03-01\"}");
        done("apply-for-association", "{\"appliedOn\":\"2025-02-10\"}");
        assertThat(read("/association?asOf=2025-02-10")).contains("\"ruledFrom\":\"2025-02-10\"");
        done(
                "admit",
                "{\"assemblyId\":\"%s\",\"admittedOn\":\"2025-06-24\",\"subscribedOn\":\"2025-06-24\",\"shares\":1,\"amountCents\":1500}"
                        .formatted(house.assembly("2025-06-24")));
        var browser = SignedInBrowser.as(house, "yvonne", Role.ADMIN_TEAM, new Scope.House());
        var file = browser.open("/members/" + member);
        assertThat(file.text())
                .contains("associé·e équipe d'appui", "Contrat de travail, équipe d'appui", "depuis le 01/03/2023");
        assertThat(browser.open("/members?q=equipe").text()).contains("associé·e équipe d'appui");
        var refused = browser.submit(
                file.form("/sign-employment"),
                Map.of("form", "PERMANENT", "capacity", "SUPPORT_TEAM", "startsOn", "2026-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Un contrat de travail sans terme est en cours depuis le 01/03/2023");
        var ended = browser.done(file.form("/end-employment"), Map.of("lastDay", "2026-01-31", "cause", "RESIGNATION"));
        assertThat(ended.text())
                .contains("Contrat de travail du 01/03/2023 terminé", "N'est plus associé·e depuis le 01/02/2026");
    }

    @Test
    void whoeverIsHiredAfterApplyingIsPutToTheVoteAYearLater() {
        done("apply-for-association", "{\"appliedOn\":\"2025-02-10\"}");
        assertThat(deadlines()).doesNotContain("ADMISSION_VOTE");
        done("sign-employment", "{\"form\":\"PERMANENT\",\"capacity\":\"SUPPORT_TEAM\",\"startsOn\":\"2026-03-01\"}");
        assertThat(deadlines()).contains("\"kind\":\"ADMISSION_VOTE\"", "\"dueOn\":\"2027-03-01\"");
        assertThat(read("/association?asOf=2026-02-28")).doesNotContain("ruledFrom");
        assertThat(read("/association?asOf=2026-03-01"))
                .contains("\"since\":\"2025-02-10\"", "\"ruledFrom\":\"2027-03-01\"");
        assertThat(read("/history")).contains("l'assemblée doit statuer à compter du 01/03/2027");
    }

    /** Advisor in one territory and entrepreneur of their own: one account, one password, both files. */
    @Test
    void oneSignInBearsSeveralRoles() throws IOException {
        var own = new MembershipId(member);
        var north = "Nord-" + member.substring(member.length() - 6);
        var advised = house.member(admin, "Accompagnée", "Nora", north);
        var elsewhere = house.member(admin, "Lointaine", "Ida", "Sud-" + north);
        var account = house.bean(NewAccounts.class).ofPerson(Role.ENTREPRENEUR, new Scope.Own(own.personId()));
        var somebody = signedIn(account.value());
        assertThat(somebody.get("/members/" + member).status()).isEqualTo(200);
        assertThat(somebody.get("/members/" + advised).status()).isEqualTo(404);
        house.bean(NewAccounts.class).grant(account, Role.ADVISOR, new Scope.OfTerritory(new Label(north)));
        assertThat(somebody.get("/members/" + member).status()).isEqualTo(200);
        assertThat(somebody.get("/members/" + advised).status()).isEqualTo(200);
        assertThat(somebody.get("/members/" + elsewhere).status()).isEqualTo(404);
    }

    private Browser signedIn(String account) throws IOException {
        var id = new AccountId(account);
        house.bean(FirstLink.class).issue(id, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        var browser = new Browser(house);
        var name = "deux-roles-" + account.substring(account.length() - 6);
        browser.submit(browser.get(link).form(link), Map.of("name", name, "password", PASSWORD, "again", PASSWORD));
        browser.submit(browser.get("/sign-in").form("/sign-in"), Map.of("name", name, "password", PASSWORD));
        return browser;
    }

    private void done(String verb, String json) {
        var answer = house.post(admin, "/api/v1/memberships/" + member + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String read(String display) {
        return house.get(admin, house.upToDate("/api/v1/memberships/" + member + display))
                .body();
    }

    private String deadlines() {
        var own = house.token(Role.ENTREPRENEUR, new Scope.Own(new MembershipId(member).personId()), TokenRight.READ);
        return house.get(own, house.upToDate("/api/v1/deadlines")).body();
    }
}
