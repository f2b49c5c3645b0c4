package coop.alveole.ops.access;

import static coop.alveole.domain.access.Role.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attackers.Target;
import coop.alveole.ops.access.Endpoints.Endpoint;
import coop.alveole.ops.access.Endpoints.Kind;
import coop.alveole.query.shared.Facts;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each role on each address, on what is its own, on what is another's and on what does not exist, over real HTTP. */
class AccessMatrixTest {
    /** Since when, decided by whom and when, and where that can be read. */
    private static final String DECIDED =
            ",\"validFrom\":\"2024-02-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2024-01-31\",\"source\":\"essai\"}";

    /** What to send to each command. One that is not here fails the test: it would not be attacked. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/api/v1/backups", "{}"),
            Map.entry("/api/v1/people", "{\"lastName\":\"Essai\",\"firstName\":\"Droits\"}"),
            Map.entry("/api/v1/people/{id}/change-details", "{\"changedOn\":\"2024-02-01\",\"firstName\":\"Autre\"}"),
            Map.entry("/api/v1/people/{id}/change-social", "{\"changedOn\":\"2024-02-01\",\"children\":\"2\"}"),
            Map.entry("/api/v1/people/{id}/change-care", "{\"changedOn\":\"2024-02-01\",\"aahEndsOn\":\"2027-02-01\"}"),
            Map.entry(
                    "/api/v1/people/{id}/record-residence-permit",
                    "{\"recordedOn\":\"2024-02-01\",\"validUntil\":\"2026-02-01\"}"),
            Map.entry(
                    "/api/v1/people/{id}/record-medical-visit",
                    "{\"heldOn\":\"2024-02-01\",\"nextBy\":\"2026-02-01\"}"),
            Map.entry("/api/v1/people/{id}/request-access", "{\"requestedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/people/{id}/request-erasure", "{\"requestedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/people/{id}/erase", "{\"confirmation\":\"IRREVERSIBLE\"}"),
            Map.entry("/api/v1/people/{id}/answer-access", "{\"answeredOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships",
                    "{\"personId\":\"OWN\",\"territory\":\"Tours\",\"registeredOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/sign-cape",
                    "{\"signedOn\":\"2024-02-01\",\"startsOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/renew-cape-late",
                    "{\"signedOn\":\"2025-03-01\",\"endsOn\":\"2025-12-31\"}"),
            Map.entry("/api/v1/memberships/{id}/renew-cape", "{\"signedOn\":\"2024-02-01\",\"endsOn\":\"2025-12-31\"}"),
            Map.entry("/api/v1/memberships/{id}/end-cape", "{\"lastDay\":\"2024-03-31\"}"),
            Map.entry("/api/v1/memberships/{id}/sign-cesa", "{\"signedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/admit",
                    "{\"assemblyId\":\"assembly-00000000-0000-7000-8000-000000000001\",\"admittedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/end-cesa", "{\"lastDay\":\"2024-03-31\",\"cause\":\"RESIGNATION\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-past-contract",
                    "{\"kind\":\"CAPE\",\"startsOn\":\"2020-01-01\",\"endsOn\":\"2020-06-30\"}"),
            Map.entry("/api/v1/accounts", "{}"),
            Map.entry("/api/v1/accounts/software", "{}"),
            Map.entry("/api/v1/accounts/{id}/issue-token", "{\"name\":\"tableur\"}"),
            Map.entry("/api/v1/accounts/{id}/grant-role", "{\"role\":\"ADMIN_TEAM\",\"from\":\"2024-02-01\"}"),
            Map.entry("/api/v1/accounts/{id}/revoke-role", "{\"role\":\"ADMIN_TEAM\",\"revokedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/accounts/{id}/reset-password", "{}"),
            Map.entry("/api/v1/accounts/{id}/confirm-proposal", "{\"proposalId\":\"proposal-ANY\"}"),
            Map.entry("/api/v1/accounts/{id}/decline-proposal", "{\"proposalId\":\"proposal-ANY\"}"),
            Map.entry("/api/v1/accounts/{id}/revoke-token", "{\"tokenId\":\"token-ANY\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/correct-contract",
                    "{\"kind\":\"CAPE\",\"startsOn\":\"2024-02-01\",\"correctedStartsOn\":\"2024-02-02\","
                            + "\"correctedEndsOn\":\"2025-01-31\",\"reason\":\"TYPING_ERROR\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/correct-cesa",
                    "{\"correctedSignedOn\":\"2024-02-02\",\"reason\":\"TYPING_ERROR\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/draft-cape",
                    "{\"draftedOn\":\"2024-02-01\",\"capeMeans\":\"Un bureau\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/draft-cesa",
                    "{\"draftedOn\":\"2024-02-01\",\"statutes\":\"Statuts 2023\",\"cesaFixedPayCents\":120000}"),
            Map.entry(
                    "/api/v1/memberships/{id}/amend-cesa",
                    "{\"signedOn\":\"2024-02-01\",\"effectiveFrom\":\"2024-03-01\",\"statutes\":\"Statuts 2023\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/renew-trial",
                    "{\"agreedOn\":\"2024-02-01\",\"trialEndsOn\":\"2024-04-30\"}"),
            Map.entry("/api/v1/memberships/{id}/confirm-end-for-non-association", "{\"confirmedOn\":\"2024-03-31\"}"),
            Map.entry("/api/v1/house-rules/choose-name", "{\"name\":\"Essai\"" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-legal-form", "{\"form\":\"SARL_SCOP\"" + DECIDED),
            Map.entry("/api/v1/house-rules/record-siren", "{\"siren\":\"732829320\"" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-fiscal-year-end", "{\"month\":12,\"day\":31" + DECIDED),
            Map.entry("/api/v1/house-rules/adopt-statutes", "{\"version\":\"essai\"" + DECIDED),
            Map.entry("/api/v1/house-rules/declare-site", "{\"site\":\"TERRITORY\",\"name\":\"Essai\"" + DECIDED),
            Map.entry("/api/v1/house-rules/close-site", "{\"site\":\"TERRITORY\",\"name\":\"Essai\"" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-number", "{\"number\":\"CAPE_MONTHS\",\"value\":6" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-prerequisites", "{\"prerequisites\":\"WARN_ONLY\"" + DECIDED),
            Map.entry("/api/v1/house-rules/choose-alerts", "{\"monthsBefore\":[6,3]" + DECIDED),
            Map.entry(
                    "/api/v1/assemblies",
                    "{\"kind\":\"ORDINARY\",\"heldOn\":\"2024-06-24\",\"decidedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/assemblies/{assembly}/move", "{\"heldOn\":\"2024-09-24\",\"decidedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/assemblies/{assembly}/cancel", "{\"cause\":\"CALLED_OFF\",\"decidedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/apply-for-association", "{\"appliedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/withdraw-candidacy", "{\"withdrawnOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/refuse-admission",
                    "{\"assemblyId\":\"assembly-00000000-0000-7000-8000-000000000001\",\"refusedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-subscription",
                    "{\"subscribedOn\":\"2024-02-01\",\"shares\":3,\"amountCents\":4500}"),
            Map.entry(
                    "/api/v1/memberships/{id}/leave",
                    "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"OTHER\",\"lastDay\":\"2030-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/return", "{\"returnedOn\":\"2030-03-01\"}"),
            Map.entry("/api/v1/memberships/{id}/open-tool", "{\"tool\":\"Fichiers\",\"openedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/close-tool", "{\"tool\":\"Fichiers\",\"closedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/receive-document",
                    "{\"document\":\"Attestation\",\"receivedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/checklist/add-item", "{\"kind\":\"TOOL\",\"item\":\"Essai\",\"addedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/checklist/retire-item",
                    "{\"kind\":\"TOOL\",\"item\":\"Essai\",\"retiredOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/activities",
                    "{\"holder\":\"membership-OWN\",\"openedOn\":\"2024-02-01\",\"sector\":\"Bois\",\"name\":\"Essai\"}"),
            Map.entry("/api/v1/activities/{activity}/describe", "{\"changedOn\":\"2024-02-01\",\"sector\":\"Bois\"}"),
            Map.entry(
                    "/api/v1/activities/{activity}/share",
                    "{\"from\":\"2024-02-01\",\"shares\":[{\"holder\":\"membership-OWN\",\"percent\":100}]}"),
            Map.entry("/api/v1/activities/{activity}/settle", "{\"from\":\"2024-02-01\"}"),
            Map.entry("/api/v1/activities/{activity}/close", "{\"closedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/record-referrer",
                    "{\"referredOn\":\"2024-02-01\",\"organisation\":\"Mission locale\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/attend-information-meeting",
                    "{\"heldOn\":\"2024-02-01\",\"handbook\":\"2024\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/attend-orientation-committee",
                    "{\"heldOn\":\"2024-02-01\",\"territory\":\"Tours\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/hold-diagnostic",
                    "{\"heldOn\":\"2024-02-01\",\"choice\":\"CAPE\",\"needs\":\"Un atelier\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/decline-entry",
                    "{\"declinedOn\":\"2024-02-01\",\"reason\":\"NO_NEWS\",\"motive\":\"Sans suite\"}"),
            Map.entry("/api/v1/memberships/{id}/reopen-entry", "{\"reopenedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/waive-prerequisite",
                    "{\"waivedOn\":\"2024-02-01\",\"prerequisite\":\"DIAGNOSTIC\",\"motive\":\"Urgence\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/move-territory", "{\"territory\":\"Blois\",\"movedOn\":\"2024-02-01\"}"),
            Map.entry(
                    "/api/v1/memberships/{id}/assign-advisor",
                    "{\"advisor\":\"ADVISOR\",\"assignedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/join-cluster", "{\"cluster\":\"Bois\",\"joinedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/memberships/{id}/leave-cluster", "{\"cluster\":\"Bois\",\"lastDay\":\"2024-02-01\"}"));

    private static RunningHouse house;
    private static Endpoints endpoints;
    private static Attackers all;

    private enum Verdict {
        OPEN,
        NOT_SIGNED_IN,
        FORBIDDEN,
        UNKNOWN
    }

    @BeforeAll
    static void twoMembersAndEveryRole() {
        house = RunningHouse.shared();
        endpoints = Endpoints.of(house.program());
        all = Attackers.of(house);
    }

    static Stream<Who> everybody() {
        return all.everybody().stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void findsNoWayRoundTheMatrix(Who who) {
        var before = all.facts();
        var found = new SoftAssertions();
        for (var endpoint : endpoints.all()) {
            if (endpoint.access() == Access.ANYONE || isOfAnOwnSession(endpoint)) continue;
            for (var target : endpoint.isOfAnObject() ? Target.values() : new Target[] {Target.OWN})
                attack(who, endpoint, target, found);
        }
        found.assertThat(all.facts()).as("nothing was recorded").isEqualTo(before);
        found.assertAll();
    }

    /** A session is its owner's and nobody's role reaches it: AccountsTest ends some. */
    private static boolean isOfAnOwnSession(Endpoint endpoint) {
        return endpoint.path().contains("{session}");
    }

    private static void attack(Who who, Endpoint endpoint, Target target, SoftAssertions found) {
        if (endpoint.isForPrograms()) answers(who, endpoint, target, true, found);
        answers(who, endpoint, target, false, found);
    }

    private static void answers(Who who, Endpoint endpoint, Target target, boolean token, SoftAssertions found) {
        var verdict = verdict(who, endpoint, target, token);
        for (var query : queries(endpoint, verdict)) {
            var asked = asked(endpoint, target, query);
            var answer = send(who, endpoint, token, asked);
            var as = who + (token ? " by token " : " by session ") + endpoint.method() + " " + asked + " "
                    + answer.statusCode();
            if (!all.mayName(who, Target.OTHER))
                found.assertThat(answer.body()).as(as).doesNotContain(all.otherName());
            if (!all.mayName(who, Target.OWN))
                found.assertThat(answer.body()).as(as).doesNotContain(all.ownName());
            switch (verdict) {
                case OPEN -> {
                    found.assertThat(answer.statusCode())
                            .as(as)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                    if (!query.contains("?"))
                        found.assertThat(answer.statusCode()).as(as).isNotEqualTo(404);
                }
                case NOT_SIGNED_IN ->
                    found.assertThat(answer.statusCode()).as(as).isEqualTo(endpoint.isForPrograms() ? 401 : 303);
                case FORBIDDEN -> found.assertThat(answer.statusCode()).as(as).isEqualTo(403);
                case UNKNOWN -> {
                    if (isRedirectWithoutALook(who, endpoint)) return;
                    found.assertThat(answer.statusCode()).as(as).isEqualTo(404);
                    var unknown = send(who, endpoint, token, asked(endpoint, Target.UNKNOWN, query));
                    found.assertThat(told(answer)).as(as).isEqualTo(told(unknown));
                }
            }
        }
    }

    /** A person's page leads to the page of the membership, which is the one that says it is unknown. */
    private static boolean isRedirectWithoutALook(Who who, Endpoint endpoint) {
        return endpoint.path().equals("/people/{id}") && who.scope() instanceof Scope.House;
    }

    private static String told(HttpResponse<String> answer) {
        var names = new TreeSet<>(answer.headers().map().keySet());
        // A busy server closes a connection now and then.
        names.remove("connection");
        return answer.statusCode() + " " + names + " "
                + answer.body().replaceAll("(person|membership|account|action)-[0-9a-f-]{36}", "an id");
    }

    /** What the table of security §6 says, in the words of Access. */
    private static Verdict verdict(Who who, Endpoint endpoint, Target target, boolean token) {
        if (!who.isKnown() || (who.isFormer() && token)) return Verdict.NOT_SIGNED_IN;
        if (token && endpoint.access().isForPeopleOnly()) return Verdict.FORBIDDEN;
        if (token && who.right() == TokenRight.READ && endpoint.method().equals("POST")) return Verdict.FORBIDDEN;
        if (who.isFormer() || !endpoint.access().roles().contains(who.role())) return Verdict.FORBIDDEN;
        if (isOfAnAccount(endpoint))
            return target != Target.UNKNOWN && who.scope() instanceof Scope.House ? Verdict.OPEN : Verdict.UNKNOWN;
        if (endpoint.access() == Access.READ_CARE && !(who.scope() instanceof Scope.Own)) return Verdict.UNKNOWN;
        if (endpoint.isOfAnObject()) return all.reaches(who, target) ? Verdict.OPEN : Verdict.UNKNOWN;
        if (endpoint.kind() == Kind.COMMAND && !(who.scope() instanceof Scope.House)) return Verdict.FORBIDDEN;
        return Verdict.OPEN;
    }

    /** What opens is only tried without consequence; what must not open is tried in earnest too. */
    private static List<String> queries(Endpoint endpoint, Verdict verdict) {
        // What is for people alone is not rehearsed, whatever it is about.
        if (endpoint.kind() == Kind.COMMAND && endpoint.access().isForPeopleOnly())
            return List.of(verdict == Verdict.OPEN ? "?simulate=true" : "");
        if (endpoint.kind() == Kind.COMMAND)
            return verdict == Verdict.OPEN ? List.of("?simulate=true") : List.of("", "?simulate=true");
        if (!endpoint.isOfAnObject()) return List.of("", "?asOf=2024-06-01", "?after=1&strict=true");
        var head = house.bean(Facts.class).head().position();
        return List.of("", "?asOf=2024-06-01", "?asOf=1999-01-01", "?knownAt=" + head, "?knownAt=1", "?after=" + head);
    }

    private static String asked(Endpoint endpoint, Target target, String query) {
        var path = path(endpoint, target) + query;
        var needed = needed(endpoint);
        return needed.isEmpty() ? path : path + (query.isEmpty() ? "?" : "&") + needed;
    }

    /** What opens hidden fields says which, and why; the class that opens for whoever has the right is the mildest. */
    private static String needed(Endpoint endpoint) {
        if (endpoint.path().endsWith("/reveal")) return "opens=IDENTITY&reason=CHECK";
        if (endpoint.path().endsWith("/contracts/correct"))
            return "kind=CESA&startsOn=2024-02-01&correctedStartsOn=2024-02-02&reason=DOCUMENT_FOUND";
        return "";
    }

    private static boolean isOfAnAccount(Endpoint endpoint) {
        return endpoint.path().contains("/accounts/{id}");
    }

    private static String path(Endpoint endpoint, Target target) {
        if (isOfAnAccount(endpoint)) {
            var id = target == Target.UNKNOWN
                    ? "account-" + UUID.randomUUID()
                    : all.account().value();
            return endpoint.path().replace("{id}", id);
        }
        if (endpoint.path().contains("/actions/{id}"))
            return endpoint.path().replace("{id}", all.action(target).value());
        var membership = switch (target) {
            case OWN -> all.own();
            case OTHER -> all.other();
            case UNKNOWN -> new MembershipId("membership-" + UUID.randomUUID());
        };
        boolean person = endpoint.path().contains("/people/");
        return endpoint.path()
                .replace("{id}", person ? membership.personId().value() : membership.value())
                .replace("{assembly}", all.assembly().value())
                .replace("{activity}", all.activity())
                .replace("{deadline}", "deadline-" + membership + "-RETENTION_OF_CANDIDATE-2026-01-08")
                .replace("{version}", "0");
    }

    private static HttpResponse<String> send(Who who, Endpoint endpoint, boolean token, String path) {
        var body = "";
        if (endpoint.kind() == Kind.COMMAND)
            body = Objects.requireNonNull(
                            Stream.of(BODIES, WorkBodies.ALL, ContractBodies.ALL)
                                    .map(bodies -> bodies.get(endpoint.path()))
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(null),
                            "no body to attack " + endpoint.path() + " with")
                    .replace("membership-OWN", all.own().value())
                    .replace("ADVISOR", all.advisor())
                    .replace("OWN", all.own().personId().value())
                    .replace("ANY", UUID.randomUUID().toString());
        return token
                ? all.byToken(who, endpoint.method(), path, body)
                : all.bySession(who, endpoint.method(), path, body);
    }
}
