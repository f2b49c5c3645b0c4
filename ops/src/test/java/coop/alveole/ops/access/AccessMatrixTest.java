package coop.alveole.ops.access;

import static coop.alveole.domain.access.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountCommand.RevokeRole;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.governance.AssemblyCommand.DateAssembly;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Endpoints.Endpoint;
import coop.alveole.ops.access.Endpoints.Kind;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.house.OnTheMachine;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each role on each address, on what is its own, on what is another's and on what does not exist, over real HTTP. */
class AccessMatrixTest {
    private static final Path PAGE = Path.of("../docs/access.md");
    private static final String OWN_NAME = "Ondine-" + UUID.randomUUID();
    private static final String OTHER_NAME = "Zelda-" + UUID.randomUUID();
    private static final Label NORTH = new Label("Nord-" + UUID.randomUUID());
    private static final Label SOUTH = new Label("Sud-" + UUID.randomUUID());

    /** Since when, decided by whom and when, and where that can be read. */
    private static final String DECIDED =
            ",\"validFrom\":\"2024-02-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2024-01-31\",\"source\":\"essai\"}";

    /** What to send to each command. One that is not here fails the test: it would not be attacked. */
    private static final Map<String, String> BODIES = Map.ofEntries(
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
            Map.entry("/api/v1/accounts/{id}/grant-role", "{\"role\":\"ADMIN_TEAM\",\"from\":\"2024-02-01\"}"),
            Map.entry("/api/v1/accounts/{id}/revoke-role", "{\"role\":\"ADMIN_TEAM\",\"revokedOn\":\"2024-02-01\"}"),
            Map.entry("/api/v1/accounts/{id}/reset-password", "{}"),
            Map.entry("/api/v1/accounts/{id}/confirm-proposal", "{\"proposalId\":\"proposal-ANY\"}"),
            Map.entry("/api/v1/accounts/{id}/decline-proposal", "{\"proposalId\":\"proposal-ANY\"}"),
            Map.entry("/api/v1/accounts/{id}/revoke-token", "{\"tokenId\":\"token-ANY\"}"),
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
                    "/api/v1/assemblies/{assembly}/cancel", "{\"cause\":\"CALLED_OFF\",\"decidedOn\":\"2024-02-01\"}"));

    private static final AssemblyId ASSEMBLY = new AssemblyId("assembly-" + UUID.randomUUID());
    private static final List<Who> EVERYBODY = new ArrayList<>();
    private static RunningHouse house;
    private static Endpoints endpoints;
    private static MembershipId own;
    private static MembershipId other;
    private static AccountId account;

    private enum Target {
        OWN,
        OTHER,
        UNKNOWN
    }

    private enum Verdict {
        OPEN,
        NOT_SIGNED_IN,
        FORBIDDEN,
        UNKNOWN
    }

    /** Somebody with a role, by token and by session; {@code secret} is empty for nobody. */
    record Who(String name, Role role, Scope scope, TokenRight right, String secret, String session, String csrf) {
        @Override
        public String toString() {
            return name;
        }

        boolean isKnown() {
            return !secret.isEmpty();
        }
    }

    @BeforeAll
    static void twoMembersAndEveryRole() {
        house = RunningHouse.shared();
        endpoints = Endpoints.of(house.program());
        var admin = house.adminToken();
        own = new MembershipId(house.member(admin, OWN_NAME, "Amina", NORTH.text()));
        other = new MembershipId(house.member(admin, OTHER_NAME, "Bruno", SOUTH.text()));
        account = house.bean(NewAccounts.class).ofPerson(ADMIN_TEAM, new Scope.House());
        onTheMachine(
                new DateAssembly(ASSEMBLY, AssemblyKind.ORDINARY, LocalDate.of(2024, 6, 24), LocalDate.of(2024, 1, 8)),
                "date " + ASSEMBLY);
        EVERYBODY.clear();
        EVERYBODY.add(new Who("nobody", AUDITOR, new Scope.House(), TokenRight.READ, "", "", ""));
        known("an entrepreneur", ENTREPRENEUR, new Scope.Own(own.personId()));
        known("an advisor of the north", ADVISOR, new Scope.OfTerritory(NORTH));
        known("an advisor of one person", ADVISOR, new Scope.Own(own.personId()));
        for (var role : List.of(ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR, ACCESS_MANAGER)) {
            known(role + " of the house", role, new Scope.House());
            known(role + " of the north", role, new Scope.OfTerritory(NORTH));
        }
        known("a former co-manager", CO_MANAGER, new Scope.House());
        EVERYBODY.add(former(EVERYBODY.removeLast()));
        EVERYBODY.add(who("a reading program", ADMIN_TEAM, new Scope.House(), TokenRight.READ));
    }

    @Test
    void thePageOfTheRightsIsUpToDate() throws IOException {
        var page = page();
        var found = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        // The page is generated: the build that finds it old writes it again, and fails so that somebody reads it.
        if (!found.equals(page)) Files.writeString(PAGE, page);
        assertThat(found)
                .as("docs/access.md, which has just been written again")
                .isEqualTo(page);
    }

    static Stream<Who> everybody() {
        return EVERYBODY.stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void findsNoWayRoundTheMatrix(Who who) {
        var before = factsOfBoth();
        var found = new SoftAssertions();
        for (var endpoint : endpoints.all()) {
            if (endpoint.access() == Access.ANYONE || isOfAnOwnSession(endpoint)) continue;
            for (var target : endpoint.isOfAnObject() ? Target.values() : new Target[] {Target.OWN})
                attack(who, endpoint, target, found);
        }
        found.assertThat(factsOfBoth()).as("nothing was recorded").isEqualTo(before);
        found.assertAll();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void listsHoldOnlyWhatIsInReach(Who who) {
        if (!who.isKnown() || !isReader(who)) return;
        for (var list : List.of("/api/v1/memberships", "/api/v1/memberships?asOf=2024-06-01", "/members")) {
            var answer = list.startsWith("/api") ? byToken(who, "GET", list, "") : bySession(who, "GET", list, "");
            assertThat(answer.statusCode()).as(list).isEqualTo(200);
            assertThat(answer.body().contains(other.value())).as(list).isEqualTo(reaches(who, Target.OTHER));
            assertThat(answer.body().contains(OTHER_NAME)).as(list).isEqualTo(mayName(who, Target.OTHER));
            assertThat(answer.body().contains(OWN_NAME)).as(list).isEqualTo(mayName(who, Target.OWN));
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aSearchTellsNothingOfANameThatIsReserved(Who who) {
        if (!who.isKnown() || !isReader(who)) return;
        for (var target : List.of(Target.OWN, Target.OTHER)) {
            var answer =
                    byToken(who, "GET", "/api/v1/memberships?q=" + (target == Target.OWN ? OWN_NAME : OTHER_NAME), "");
            assertThat(answer.body().contains("membership-")).isEqualTo(mayName(who, target));
        }
    }

    @Test
    void whoeverMayNotReadNamesReadsReserved() {
        var accountant = who("accountant", ACCOUNTANT, new Scope.House(), TokenRight.READ);
        for (var path : List.of("/api/v1/people/" + own.personId(), "/api/v1/memberships/" + own, "/members/" + own)) {
            var answer = path.startsWith("/api")
                    ? byToken(accountant, "GET", path, "")
                    : bySession(accountant, "GET", path, "");
            assertThat(answer.body()).as(path).contains("réservé").doesNotContain(OWN_NAME, "Amina");
        }
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
            var asked = path(endpoint, target) + query;
            var answer = send(who, endpoint, token, asked);
            var as = who + (token ? " by token " : " by session ") + endpoint.method() + " " + asked + " "
                    + answer.statusCode();
            if (!mayName(who, Target.OTHER))
                found.assertThat(answer.body()).as(as).doesNotContain(OTHER_NAME);
            if (!mayName(who, Target.OWN))
                found.assertThat(answer.body()).as(as).doesNotContain(OWN_NAME);
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
                    var unknown = send(who, endpoint, token, path(endpoint, Target.UNKNOWN) + query);
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
                + answer.body().replaceAll("(person|membership|account)-[0-9a-f-]{36}", "an id");
    }

    /** What the table of security §6 says, in the words of Access. */
    private static Verdict verdict(Who who, Endpoint endpoint, Target target, boolean token) {
        if (!who.isKnown() || (isFormer(who) && token)) return Verdict.NOT_SIGNED_IN;
        if (token && endpoint.access().isForPeopleOnly()) return Verdict.FORBIDDEN;
        if (token && who.right() == TokenRight.READ && endpoint.method().equals("POST")) return Verdict.FORBIDDEN;
        if (isFormer(who) || !endpoint.access().roles().contains(who.role())) return Verdict.FORBIDDEN;
        if (isOfAnAccount(endpoint))
            return target != Target.UNKNOWN && who.scope() instanceof Scope.House ? Verdict.OPEN : Verdict.UNKNOWN;
        if (endpoint.isOfAnObject()) return reaches(who, target) ? Verdict.OPEN : Verdict.UNKNOWN;
        if (endpoint.kind() == Kind.COMMAND && !(who.scope() instanceof Scope.House)) return Verdict.FORBIDDEN;
        return Verdict.OPEN;
    }

    private static boolean reaches(Who who, Target target) {
        return target == Target.OWN || (target == Target.OTHER && who.scope() instanceof Scope.House);
    }

    private static boolean isReader(Who who) {
        return !isFormer(who) && Access.READ_MEMBERS.roles().contains(who.role());
    }

    private static boolean isFormer(Who who) {
        return who.name().startsWith("a former");
    }

    private static boolean mayName(Who who, Target target) {
        return who.isKnown()
                && !isFormer(who)
                && Access.READ_IDENTITY.roles().contains(who.role())
                && reaches(who, target);
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

    private static boolean isOfAnAccount(Endpoint endpoint) {
        return endpoint.path().contains("/accounts/{id}");
    }

    private static String path(Endpoint endpoint, Target target) {
        if (isOfAnAccount(endpoint)) {
            var id = target == Target.UNKNOWN ? "account-" + UUID.randomUUID() : account.value();
            return endpoint.path().replace("{id}", id);
        }
        var membership = switch (target) {
            case OWN -> own;
            case OTHER -> other;
            case UNKNOWN -> new MembershipId("membership-" + UUID.randomUUID());
        };
        boolean person = endpoint.path().contains("/people/");
        return endpoint.path()
                .replace("{id}", person ? membership.personId().value() : membership.value())
                .replace("{assembly}", ASSEMBLY.value())
                .replace("{version}", "0");
    }

    private static HttpResponse<String> send(Who who, Endpoint endpoint, boolean token, String path) {
        var body = "";
        if (endpoint.kind() == Kind.COMMAND)
            body = Objects.requireNonNull(BODIES.get(endpoint.path()), "no body to attack " + endpoint.path() + " with")
                    .replace("OWN", own.personId().value())
                    .replace("ANY", UUID.randomUUID().toString());
        return token ? byToken(who, endpoint.method(), path, body) : bySession(who, endpoint.method(), path, body);
    }

    private static HttpResponse<String> byToken(Who who, String method, String path, String json) {
        var request = request(method, path, json);
        return house.send(
                who.isKnown()
                        ? request.header("Authorization", "Bearer " + who.secret())
                        : request.header("Sec-Fetch-Site", "same-origin"));
    }

    private static HttpResponse<String> bySession(Who who, String method, String path, String json) {
        var request = request(method, path, json)
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .header("Sec-Fetch-Site", "same-origin");
        if (who.isKnown())
            request.header("Cookie", "__Host-alveole=" + who.session()).header("X-CSRF-Token", who.csrf());
        return house.send(request);
    }

    private static HttpRequest.Builder request(String method, String path, String json) {
        var request = HttpRequest.newBuilder(house.uri(path));
        if (json.isEmpty()) return request.method(method, BodyPublishers.noBody());
        // No object has come so far: that it has another version is not told to whoever may not see it.
        if (path.contains("membership-") || path.contains("account-")) request.header("If-Match", "\"9999\"");
        return request.method(method, BodyPublishers.ofString(json)).header("Content-Type", "application/json");
    }

    private static int factsOfBoth() {
        var facts = house.bean(Facts.class);
        return Stream.of(
                        own.value(),
                        other.value(),
                        own.personId().value(),
                        other.personId().value())
                .mapToInt(id -> facts.of(id, Long.MAX_VALUE).size())
                .sum();
    }

    private static void known(String name, Role role, Scope scope) {
        EVERYBODY.add(who(name, role, scope, TokenRight.READ_AND_WRITE));
    }

    private static Who who(String name, Role role, Scope scope, TokenRight right) {
        var secret = house.token(role, scope, right);
        var account = house.bean(Tokens.class).find(secret).orElseThrow().account();
        var sessions = house.bean(Sessions.class);
        var session = sessions.start(account);
        return new Who(
                name,
                role,
                scope,
                right,
                secret,
                session,
                sessions.find(session).orElseThrow().csrf());
    }

    /** Signed in again after the role was taken away; the token made before is the one tried. */
    private static Who former(Who who) {
        revoke(who);
        var sessions = house.bean(Sessions.class);
        var session = sessions.start(
                house.bean(Tokens.class).find(who.secret()).orElseThrow().account());
        var csrf = sessions.find(session).orElseThrow().csrf();
        return new Who(who.name(), who.role(), who.scope(), who.right(), who.secret(), session, csrf);
    }

    private static void revoke(Who who) {
        var account = house.bean(Tokens.class).find(who.secret()).orElseThrow().account();
        var ownAccount = house.bean(House.class).ownAccount();
        onTheMachine(
                new RevokeRole(account, who.role(), LocalDate.now(house.bean(Clock.class)), ownAccount),
                "revoke " + account);
    }

    private static void onTheMachine(Object command, String key) {
        house.bean(Commands.class).send(command, OnTheMachine.request(house.bean(House.class), "cli", key));
    }

    private static String page() {
        var roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" | "));
        var rights = Arrays.stream(Access.values())
                .map(access -> "| `" + access + "` | "
                        + Arrays.stream(Role.values())
                                .map(role -> access == Access.ANYONE
                                                || access.roles().contains(role)
                                        ? "oui"
                                        : "–")
                                .collect(Collectors.joining(" | "))
                        + " |")
                .collect(Collectors.joining("\n"));
        var addresses = endpoints.all().stream()
                .map(endpoint ->
                        "| %s | `%s` | `%s` |".formatted(endpoint.method(), endpoint.path(), endpoint.access()))
                .collect(Collectors.joining("\n"));
        return """
            # Qui peut quoi

            Écrit par `AccessMatrixTest`, à partir du code ; ne se corrige pas à la main. Le même essai attaque chaque adresse dans
            chaque rôle : sur ce qui est dans la portée du rôle, sur ce qui n'y est pas, et sur ce qui n'existe pas.

            ## Les droits et les rôles

            Un rôle vaut dans sa portée : la maison, un territoire, ou une personne. Ce qui est hors de portée répond 404, comme
            l'inconnu ; créer un objet demande la portée de la maison. `ANYONE` est ouvert à tous.

            | droit | %s |
            |---|%s
            %s

            ## Les adresses et les droits

            | méthode | adresse | droit |
            |---|---|---|
            %s
            """.formatted(roles, "---|".repeat(Role.values().length), rights, addresses);
    }
}
