package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the first meeting to a first contract, over HTTP: in order, by a waiver, and not at all. */
class WayInJourneyTest {
    private static final String CAPE =
            "{\"signedOn\":\"2024-02-01\",\"startsOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}";
    private static final String COMMITTEE = "{\"heldOn\":\"2024-01-15\",\"territory\":\"Tours\"}";

    private static RunningHouse house;
    private static String admin;
    private static String manager;
    private static Onlooker onlooker;
    private String member;

    @BeforeAll
    static void somebodyManages() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        onlooker = Onlooker.of(house, Role.ADMIN_TEAM);
        manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
    }

    @Test
    void stepAfterStepLeadsToAContract() {
        joins();
        done("record-referrer", "{\"referredOn\":\"2024-01-02\",\"organisation\":\"Mission locale\"}");
        done("attend-information-meeting", "{\"heldOn\":\"2024-01-08\",\"handbook\":\"Édition 2024\"}");
        refused("sign-cape", CAPE, "COMMITTEE_BEFORE_CONTRACT");
        done("attend-orientation-committee", COMMITTEE);
        refused("sign-cape", CAPE, "DIAGNOSTIC_BEFORE_CONTRACT");
        done("hold-diagnostic", "{\"heldOn\":\"2024-01-20\",\"choice\":\"CAPE\",\"needs\":\"Un atelier\\nchauffé\"}");
        refused("hold-diagnostic", "{\"heldOn\":\"2024-01-20\",\"choice\":\"CAPE\"}", "ONCE_A_DAY");
        done("sign-cape", CAPE);
        assertThat(integration(admin, "?asOf=2024-01-16"))
                .contains("\"missing\":[\"DIAGNOSTIC\"]", "Mission locale", "Édition 2024")
                .doesNotContain("HELD", "enteredOn");
        assertThat(integration(admin, "")).contains("\"enteredOn\":\"2024-02-01\"", "\"missedAtEntry\":[]");
        var page = page();
        assertThat(page).contains("Intégration", "Comité d&#39;orientation", "Mission locale", "Diagnostic tenu le");
    }

    @Test
    void theNeedsAreReadByWhoeverMayReadCareAlone() {
        joins();
        done("hold-diagnostic", "{\"heldOn\":\"2024-01-20\",\"choice\":\"CAPE\",\"needs\":\"Un atelier chauffé\"}");
        assertThat(integration(admin, "")).contains("réservé").doesNotContain("Un atelier chauffé");
        assertThat(integration(manager, "")).contains("réservé").doesNotContain("Un atelier chauffé");
        var own = house.token(Role.ENTREPRENEUR, new Scope.Own(new MembershipId(member).personId()), TokenRight.READ);
        assertThat(integration(own, "")).contains("Un atelier chauffé");
    }

    @Test
    void aWaiverIsACoManagersAndPutsThePersonOnTheListOfTheNextCommittee() {
        var territory = "Nord-" + UUID.randomUUID();
        member = house.member(admin, "Pressée", "Camille", territory);
        house.draft(admin, member);
        var waiver =
                "{\"waivedOn\":\"2024-01-30\",\"prerequisite\":\"ORIENTATION_COMMITTEE\",\"motive\":\"Chantier en février\"}";
        assertThat(post(admin, "waive-prerequisite", waiver).statusCode()).isEqualTo(403);
        assertThat(committee(territory)).contains(member, "EXPECTED");
        assertThat(post(manager, "waive-prerequisite", waiver).statusCode()).isEqualTo(200);
        assertThat(post(manager, "waive-prerequisite", waiver).body()).contains("PREREQUISITE_MISSING");
        done("hold-diagnostic", "{\"heldOn\":\"2024-01-20\",\"choice\":\"CAPE\"}");
        done("sign-cape", CAPE);
        assertThat(committee(territory)).contains(member, "WAIVED", "2024-01-30");
        assertThat(onlooker.page("/orientation-committee?territory=" + territory))
                .contains("Pressée Camille", "dérogation");
        assertThat(integration(manager, "")).contains("Chantier en février", "\"waived\":[\"ORIENTATION_COMMITTEE\"]");
        done("attend-orientation-committee", "{\"heldOn\":\"2024-03-11\",\"territory\":\"Tours\"}");
        assertThat(committee(territory)).doesNotContain(member);
        assertThat(committee(territory + "&asOf=2024-03-10")).contains(member);
    }

    @Test
    void aNonAdmissionClosesTheWayUntilItIsReopened() {
        joins();
        house.welcome(admin, member);
        done("decline-entry", "{\"declinedOn\":\"2024-01-25\",\"reason\":\"PROJECT_NOT_RIPE\"}");
        refused("sign-cape", CAPE, "ENTRY_OPEN");
        assertThat(page()).contains("Non-admission depuis le 25/01/2024", "Rouvrir la demande");
        done("reopen-entry", "{\"reopenedOn\":\"2024-01-28\"}");
        refused("reopen-entry", "{\"reopenedOn\":\"2024-01-28\"}", "ENTRY_DECLINED");
        done("sign-cape", CAPE);
        refused("decline-entry", "{\"declinedOn\":\"2024-02-25\",\"reason\":\"NO_NEWS\"}", "NOT_YET_ENTERED");
    }

    @Test
    void aContractOfThePastIsRemarkedUponAndNotRefused() {
        joins();
        done("record-past-contract", "{\"kind\":\"CAPE\",\"startsOn\":\"2022-01-01\",\"endsOn\":\"2022-06-30\"}");
        assertThat(page()).contains("premier contrat sans participation connue à un comité d&#39;orientation");
        done("sign-cape", CAPE);
    }

    @Test
    void wordsThatAreNoneAreRefusedWithTheirField() {
        joins();
        var blank = "{\"waivedOn\":\"2024-01-30\",\"prerequisite\":\"DIAGNOSTIC\",\"motive\":\" \"}";
        assertThat(post(manager, "waive-prerequisite", blank).statusCode()).isEqualTo(400);
        var tooLong = "{\"heldOn\":\"2024-01-20\",\"choice\":\"CAPE\",\"needs\":\"" + "a".repeat(2_001) + "\"}";
        var refused = post(admin, "hold-diagnostic", tooLong);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("needs").doesNotContain("aaaa");
    }

    private void joins() {
        member = house.member(admin, "Entrante", "Camille", "Tours");
        house.draft(admin, member);
    }

    private void done(String verb, String json) {
        var answer = post(admin, verb, json);
        assertThat(answer.statusCode()).as(verb + " " + answer.body()).isEqualTo(200);
    }

    private void refused(String verb, String json, String code) {
        var answer = post(admin, verb, json);
        assertThat(answer.statusCode()).as(verb).isEqualTo(422);
        assertThat(answer.body()).contains(code);
    }

    private HttpResponse<String> post(String token, String verb, String json) {
        return house.post(token, "/api/v1/memberships/" + member + "/" + verb, json);
    }

    private String integration(String token, String query) {
        return read(token, "/api/v1/memberships/" + member + "/integration" + query);
    }

    private static String committee(String territory) {
        return read(admin, "/api/v1/orientation-committee?territory=" + territory);
    }

    private String page() {
        return onlooker.page("/members/" + member);
    }

    private static String read(String token, String path) {
        var answer = house.get(token, house.upToDate(path));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }
}
