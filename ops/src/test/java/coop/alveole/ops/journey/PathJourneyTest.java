package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole paths over HTTP: an associate in time, one too late, one corrected, one who leaves and comes back, one who never signs. */
class PathJourneyTest {
    private RunningHouse house;
    private String assembly;
    private String admin;
    private String member;

    @BeforeEach
    void somebodyJoins() {
        house = RunningHouse.shared();
        admin = house.adminToken();
        assembly = house.assembly("2026-06-24");
        member = house.member(admin, "Parcours", "Farid", "Tours");
        house.welcome(admin, member);
    }

    @Test
    void anElectionWithSharesInTimeMakesAnAssociate() {
        underACesaUntilTheFifteenthOfJanuary2027();
        done("apply-for-association", Map.of("appliedOn", "2026-02-10"));
        assertThat(association("2026-02-10").path("ruledFrom").asString()).isEqualTo("2026-02-10");
        done("admit", Map.of("assemblyId", assembly, "admittedOn", "2026-06-24"));
        assertThat(association("2026-06-24").path("progress").asString()).isEqualTo("ELECTED");
        assertThat(association("2026-06-24").path("by").asString()).isEqualTo("2027-01-15");
        assertThat(standing("2026-06-24")).isEqualTo("CESA");
        assertThat(waits("2026-06-24")).as("elected is not associate").isTrue();
        done("record-subscription", Map.of("subscribedOn", "2026-07-01", "shares", 3, "amountCents", 4500));
        assertThat(standing("2026-07-01")).isEqualTo("ASSOCIATE");
        assertThat(waits("2026-07-01")).isFalse();
        var associate = association("2026-07-01");
        assertThat(associate.path("shares").asInt()).isEqualTo(3);
        assertThat(associate.path("amountCents").asInt()).isEqualTo(4500);
        assertThat(associate.path("sides").path("votes").asString()).isEqualTo("EMPLOYED");
    }

    @Test
    void sharesThatComeTooLateLeaveTheLawItsEnd() {
        underACesaUntilTheFifteenthOfJanuary2027();
        done("admit", Map.of("assemblyId", assembly, "admittedOn", "2026-06-24"));
        var late = posted(
                admin, "record-subscription", Map.of("subscribedOn", "2027-01-16", "shares", 3, "amountCents", 4500));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("ASSOCIATE_WITHIN_THREE_YEARS", "/subscribedOn", "15/01/2027");
        var confirmation = Map.of("confirmedOn", "2027-01-16");
        assertThat(posted(admin, "confirm-end-for-non-association", confirmation)
                        .statusCode())
                .as("never the admin team's to confirm")
                .isEqualTo(403);
        var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        after(posted(manager, "confirm-end-for-non-association", confirmation));
        assertThat(standing("2027-01-15")).isEqualTo("CESA");
        assertThat(standing("2027-01-16")).isEqualTo("LEFT");
        var gone = association("2027-01-16");
        assertThat(gone.path("progress").asString()).isEqualTo("LAPSED");
        assertThat(gone.path("departures").path(0).path("kind").asString()).isEqualTo("NON_ASSOCIATION");
    }

    @Test
    void aDateRecordedWronglyIsCorrectedAndTheDeadlineMovesWithIt() {
        underACesaUntilTheFifteenthOfJanuary2027();
        var recorded = read("").path("version").asLong();
        done(
                "correct-contract",
                Map.of(
                        "kind", "CAPE",
                        "startsOn", "2024-01-15",
                        "correctedStartsOn", "2024-01-15",
                        "correctedEndsOn", "2024-10-14",
                        "reason", "DOCUMENT_FOUND"));
        assertThat(read("").path("associateBy").asString()).isEqualTo("2027-04-15");
        assertThat(standing("2024-11-30")).as("neither contract ran").isEqualTo("NO_CONTRACT");
        assertThat(read("/history/" + recorded).path("associateBy").asString())
                .as("as it was known before")
                .isEqualTo("2027-01-15");
        assertThat(read("/contracts").toString()).contains("2024-10-14", "2025-01-14");
        done("admit", Map.of("assemblyId", assembly, "admittedOn", "2026-06-24"));
        done("record-subscription", Map.of("subscribedOn", "2027-04-15", "shares", 3, "amountCents", 4500));
        assertThat(standing("2027-04-15")).isEqualTo("ASSOCIATE");
    }

    @Test
    void onlyAnAssemblyDatedForThatDayAdmitsAnybody() {
        underACesaUntilTheFifteenthOfJanuary2027();
        var nobodys = "assembly-0192f0c1-2345-7abc-8def-0123456789ab";
        assertThat(refused("admit", Map.of("assemblyId", nobodys, "admittedOn", "2026-06-24")))
                .contains("RULED_BY_A_KNOWN_ASSEMBLY", "/assemblyId");
        assertThat(refused("admit", Map.of("assemblyId", assembly, "admittedOn", "2026-06-23")))
                .contains("RULED_ON_THE_DAY_OF_THE_ASSEMBLY", "24/06/2026");
        var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        var cancelled = house.post(
                manager,
                "/api/v1/assemblies/" + assembly + "/cancel",
                "{\"cause\":\"CALLED_OFF\",\"decidedOn\":\"2026-06-01\"}");
        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(refused("admit", Map.of("assemblyId", assembly, "admittedOn", "2026-06-24")))
                .contains("RULED_BY_AN_ASSEMBLY_THAT_STANDS", "01/06/2026");
    }

    @Test
    void theHistorySaysWhichAssemblyElected() {
        underACesaUntilTheFifteenthOfJanuary2027();
        done("admit", Map.of("assemblyId", assembly, "admittedOn", "2026-06-24"));
        assertThat(read("/history").toString())
                .contains("Élu·e associé·e (sociétaire) le 24/06/2026 par l'assemblée générale ordinaire du 24/06/2026")
                .doesNotContain(assembly);
    }

    private String refused(String verb, Map<String, Object> body) {
        var answer = posted(admin, verb, body);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    /** VEC-A A10: the eighteen months of the first CESA count after the return. */
    @Test
    void whoeverLeavesAndComesBackGoesOnWhereTheThreeYearsStopped() {
        house.draft(admin, member);
        done("sign-cesa", Map.of("signedOn", "2024-01-10"));
        done(
                "leave",
                Map.of(
                        "exitKind", "RESIGNATION",
                        "exitReason", "OWN_COMPANY",
                        "lastDay", "2025-07-09",
                        "variablePayCents", 120_000,
                        "advancesCents", 30_000));
        assertThat(standing("2025-07-09")).isEqualTo("CESA");
        assertThat(standing("2025-07-10")).isEqualTo("LEFT");
        var gone = association("2025-07-10").path("departures").path(0);
        assertThat(gone.path("readableUntil").asString()).isEqualTo("2026-07-09");
        assertThat(gone.path("due")).hasSize(2);
        assertThat(gone.path("due").path(1).path("owedBy").asString()).isEqualTo("THE_PERSON");
        done("return", Map.of("returnedOn", "2026-01-05"));
        house.draft(admin, member);
        done("sign-cesa", Map.of("signedOn", "2026-01-10"));
        assertThat(standing("2026-01-05")).isEqualTo("NO_CONTRACT");
        var back = read("?asOf=2026-01-10");
        assertThat(back.path("standing").asString()).isEqualTo("CESA");
        assertThat(back.path("associateBy").asString()).isEqualTo("2027-07-10");
        assertThat(back.path("warnOn").asString()).isEqualTo("2027-01-10");
    }

    @Test
    void aSupporterIsAnAssociateUnderNoContract() {
        done(
                "admit",
                Map.of(
                        "assemblyId",
                        assembly,
                        "admittedOn",
                        "2026-06-24",
                        "subscribedOn",
                        "2026-06-24",
                        "shares",
                        1,
                        "amountCents",
                        1500));
        assertThat(standing("2026-06-24")).isEqualTo("ASSOCIATE");
        assertThat(association("2026-06-24").path("sides").path("capital").asString())
                .isEqualTo("OUTSIDE");
        var half = posted(
                admin,
                "admit",
                Map.of("assemblyId", assembly, "admittedOn", "2026-06-24", "subscribedOn", "2026-06-24"));
        assertThat(half.statusCode()).isEqualTo(400);
    }

    @Test
    void whoeverRetiresStaysAnAssociateOnTheSideOfTheEmployed() {
        underACesaUntilTheFifteenthOfJanuary2027();
        done(
                "admit",
                Map.of(
                        "assemblyId",
                        house.assembly("2025-06-24"),
                        "admittedOn",
                        "2025-06-24",
                        "subscribedOn",
                        "2025-06-24",
                        "shares",
                        1,
                        "amountCents",
                        1500));
        done("end-cesa", Map.of("lastDay", "2026-03-31", "cause", "RETIREMENT"));
        assertThat(standing("2026-04-01")).isEqualTo("ASSOCIATE");
        assertThat(association("2026-04-01").path("sides").path("capital").asString())
                .isEqualTo("EMPLOYED");
    }

    @Test
    void whoeverLeftReadsTheirFileForAYearAndNoLonger() {
        var person = new MembershipId(member).personId();
        var own = house.token(Role.ENTREPRENEUR, new Scope.Own(person), TokenRight.READ_AND_WRITE);
        done("leave", Map.of("exitKind", "WITHDRAWAL", "exitReason", "OTHER", "lastDay", "2025-01-31"));
        assertThat(house.get(own, path("")).statusCode())
                .as("more than a year ago")
                .isEqualTo(404);
        assertThat(house.get(own, "/api/v1/memberships").body()).doesNotContain(member);
        done("return", Map.of("returnedOn", "2025-02-01"));
        assertThat(house.get(own, path("")).statusCode()).isEqualTo(200);
        var lastMonth = LocalDate.now(house.bean(java.time.Clock.class)).minusMonths(1);
        done("leave", Map.of("exitKind", "WITHDRAWAL", "exitReason", "OTHER", "lastDay", lastMonth.toString()));
        assertThat(house.get(own, path("")).statusCode()).isEqualTo(200);
        assertThat(posted(own, "apply-for-association", Map.of("appliedOn", "2026-02-10"))
                        .statusCode())
                .isEqualTo(403);
    }

    private void underACesaUntilTheFifteenthOfJanuary2027() {
        house.draft(admin, member);
        done("sign-cape", Map.of("signedOn", "2024-01-15", "startsOn", "2024-01-15", "endsOn", "2025-01-14"));
        done("sign-cesa", Map.of("signedOn", "2025-01-15"));
    }

    private void done(String verb, Map<String, ?> body) {
        after(posted(admin, verb, body));
    }

    /** Waits until the displays say it. */
    private void after(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var position =
                JsonMapper.shared().readTree(answer.body()).path("position").asLong();
        for (var display : new String[] {"", "/association"})
            assertThat(house.get(admin, path(display + "?after=" + position)).statusCode())
                    .isEqualTo(200);
        assertThat(house.get(admin, "/api/v1/deadlines?after=" + position).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> posted(String token, String verb, Map<String, ?> body) {
        var json = body.entrySet().stream()
                .map(field -> "\"%s\":%s"
                        .formatted(
                                field.getKey(),
                                field.getValue() instanceof Integer
                                        ? field.getValue()
                                        : "\"" + field.getValue() + "\""))
                .collect(Collectors.joining(",", "{", "}"));
        return house.post(token, path("/" + verb), json);
    }

    private String standing(String day) {
        return read("?asOf=" + day).path("standing").asString();
    }

    private JsonNode association(String day) {
        return read("/association?asOf=" + day);
    }

    private boolean waits(String day) {
        return house.get(admin, "/api/v1/deadlines?kind=ASSOCIATION&limit=500&asOf=" + day)
                .body()
                .contains(member);
    }

    private JsonNode read(String what) {
        return JsonMapper.shared().readTree(house.get(admin, path(what)).body());
    }

    private String path(String what) {
        return "/api/v1/memberships/" + member + what;
    }
}
