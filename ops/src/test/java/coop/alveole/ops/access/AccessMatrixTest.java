package coop.alveole.ops.access;

import static coop.alveole.domain.access.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.Turn;
import coop.alveole.ops.access.Attackers.Target;
import coop.alveole.ops.access.Endpoints.Endpoint;
import coop.alveole.ops.access.Endpoints.Kind;
import coop.alveole.query.shared.Facts;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each role on each address, on what is its own, on what is another's and on what does not exist, over real HTTP. */
class AccessMatrixTest {
    private static RunningHouse house;
    private static Endpoints endpoints;
    private static Attackers all;
    private static Bodies bodies;

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
        bodies = new Bodies(all);
    }

    static Stream<Who> everybody() {
        return all.everybody().stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void findsNoWayRoundTheMatrix(Who who) {
        var before = all.facts();
        var holes = endpoints.all().stream()
                .filter(endpoint -> endpoint.access() != Access.ANYONE && !isOfAnOwnSession(endpoint))
                .flatMap(endpoint -> targets(endpoint).flatMap(target -> holes(who, endpoint, target)));
        assertThat(holes).isEmpty();
        assertThat(all.facts()).as("nothing was recorded").isEqualTo(before);
    }

    private static Stream<Target> targets(Endpoint endpoint) {
        return endpoint.isOfAnObject() ? Stream.of(Target.values()) : Stream.of(Target.OWN);
    }

    /** A session or a calendar is its owner's and nobody's role reaches it: AccountsTest and CalendarFeedsTest end some. */
    private static boolean isOfAnOwnSession(Endpoint endpoint) {
        return endpoint.path().contains("{session}") || endpoint.path().contains("{feed}");
    }

    private static Stream<String> holes(Who who, Endpoint endpoint, Target target) {
        var bySession = holes(who, endpoint, target, false);
        return endpoint.isForPrograms() ? Stream.concat(holes(who, endpoint, target, true), bySession) : bySession;
    }

    private static Stream<String> holes(Who who, Endpoint endpoint, Target target, boolean token) {
        var verdict = verdict(who, endpoint, target, token);
        return inTurn(who, endpoint, queries(endpoint, target, verdict)).flatMap(query -> {
            var answer = send(who, endpoint, token, asked(endpoint, target, query));
            boolean isKept = namesNobodyHidden(who, answer)
                    && switch (verdict) {
                        case OPEN -> isOpen(endpoint, answer.statusCode(), query);
                        case NOT_SIGNED_IN -> answer.statusCode() == (endpoint.isForPrograms() ? 401 : 303);
                        case FORBIDDEN -> answer.statusCode() == 403;
                        case UNKNOWN ->
                            isRedirectWithoutALook(who, endpoint)
                                    || told(answer)
                                            .equals(told(send(
                                                    who, endpoint, token, asked(endpoint, Target.UNKNOWN, query))));
                    };
            return isKept
                    ? Stream.empty()
                    : Stream.of(who + (token ? " by token " : " by session ") + endpoint.method() + " " + answer.uri()
                            + " " + answer.statusCode() + " is not " + verdict);
        });
    }

    /** In a build somebody asks in one of the ways, in everything in all of them. */
    private static Stream<String> inTurn(Who who, Endpoint endpoint, List<String> queries) {
        int place = (who + endpoint.path()).hashCode();
        return queries.stream().filter(query -> Turn.isOf(place, queries.indexOf(query), queries.size()));
    }

    private static boolean namesNobodyHidden(Who who, HttpResponse<String> answer) {
        return (all.mayName(who, Target.OTHER) || !answer.body().contains(all.otherName()))
                && (all.mayName(who, Target.OWN) || !answer.body().contains(all.ownName()));
    }

    /** Nobody was reminded of what is attacked here: its first letter is not found by whoever may read it either. */
    private static boolean isOpen(Endpoint endpoint, int status, String query) {
        boolean mayBeMissing = query.contains("?") || endpoint.path().endsWith("/letters/{number}/document");
        return status < 500 && status != 401 && status != 403 && (status != 404 || mayBeMissing);
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
                + answer.body()
                        .replaceAll(
                                "(person|membership|account|action|attachment|customer|invoice|quote|payment|purchase|internal)"
                                        + "-[0-9a-f-]{36}",
                                "an id");
    }

    /** What the table of security §6 says, in the words of Access. */
    private static Verdict verdict(Who who, Endpoint endpoint, Target target, boolean token) {
        if (!who.isKnown() || (who.isFormer() && token)) return Verdict.NOT_SIGNED_IN;
        if (token && endpoint.access().isForPeopleOnly()) return Verdict.FORBIDDEN;
        if (token && who.right() == TokenRight.READ && endpoint.method().equals("POST")) return Verdict.FORBIDDEN;
        if (who.isFormer() || !endpoint.access().roles().contains(who.role())) return Verdict.FORBIDDEN;
        if (Bodies.isOfAnAccount(endpoint))
            return target != Target.UNKNOWN && who.scope() instanceof Scope.House ? Verdict.OPEN : Verdict.UNKNOWN;
        if (endpoint.access() == Access.READ_CARE && !(who.scope() instanceof Scope.Own)) return Verdict.UNKNOWN;
        if (endpoint.isOfAnObject()) return all.reaches(who, target) ? Verdict.OPEN : Verdict.UNKNOWN;
        // What is born of an activity is tried for one that everybody here reaches.
        boolean isBornOfNothing =
                endpoint.kind() == Kind.COMMAND && !endpoint.access().isOfAnActivity();
        boolean isOfTheHouse = isBornOfNothing || endpoint.access().isOfTheWholeHouse();
        if (isOfTheHouse && !(who.scope() instanceof Scope.House)) return Verdict.FORBIDDEN;
        return Verdict.OPEN;
    }

    /**
     * What opens is only tried without consequence; what must not open is tried in earnest too. Where a role may
     * not go at all, its own file tells as much as any.
     */
    private static List<String> queries(Endpoint endpoint, Target target, Verdict verdict) {
        boolean isClosed = verdict == Verdict.FORBIDDEN || verdict == Verdict.NOT_SIGNED_IN;
        if (isClosed && target != Target.OWN) return List.of("");
        if (endpoint.kind() == Kind.COMMAND) {
            if (verdict == Verdict.OPEN) return List.of("?simulate=true");
            // What is for people alone is not rehearsed, whatever it is about.
            return endpoint.access().isForPeopleOnly() ? List.of("") : List.of("", "?simulate=true");
        }
        if (isClosed || !endpoint.isOfAnObject()) return List.of("", "?asOf=2024-06-01", "?after=1&strict=true");
        var head = house.bean(Facts.class).head().position();
        return List.of("", "?asOf=1999-01-01", "?knownAt=1", "?asOf=2024-06-01&after=" + head);
    }

    private static String asked(Endpoint endpoint, Target target, String query) {
        var path = bodies.path(endpoint, target) + query;
        var needed = needed(endpoint);
        return needed.isEmpty() ? path : path + (query.isEmpty() ? "?" : "&") + needed;
    }

    /** What opens hidden fields says which, and why; the class that opens for whoever has the right is the mildest. */
    private static String needed(Endpoint endpoint) {
        if (endpoint.path().equals("/stream")) return "since=0&waits=0";
        if (endpoint.path().endsWith("/reveal")) return "opens=IDENTITY&reason=CHECK";
        if (endpoint.path().endsWith("/documents/draft")) return "kind=CESA_CONTRACT&day=2024-02-01";
        if (endpoint.path().endsWith("/contracts/correct"))
            return "kind=CESA&startsOn=2024-02-01&correctedStartsOn=2024-02-02&reason=DOCUMENT_FOUND";
        if (endpoint.path().endsWith("/association/correct"))
            return "assemblyId=assembly-00000000-0000-7000-8000-000000000001&correctedAdmittedOn=2024-02-02"
                    + "&reason=DOCUMENT_FOUND";
        return "";
    }

    private static HttpResponse<String> send(Who who, Endpoint endpoint, boolean token, String path) {
        var body = endpoint.kind() == Kind.COMMAND ? bodies.of(endpoint) : "";
        return token
                ? all.byToken(who, endpoint.method(), path, body)
                : all.bySession(who, endpoint.method(), path, body);
    }
}
