package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attackers.Target;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an open screen is told of: ids of what its reader may know of, and no word about anybody. */
@Timeout(60)
class StreamTest {
    private static RunningHouse house;
    private static Attackers all;
    private static long before;
    private static String followed;

    @BeforeAll
    static void twoMembersAndEveryRole() {
        house = RunningHouse.shared();
        before = head();
        all = Attackers.of(house);
        followed = aLineOfADeadline();
    }

    /** Its id names the membership, what is due and the day. */
    private static String aLineOfADeadline() {
        var token = house.adminToken();
        var member = house.readyToSign(token, "Suivie", "Ana", "Tours");
        var verbs = "/api/v1/memberships/" + member;
        house.post(token, verbs + "/sign-cesa", "{\"signedOn\":\"2025-02-03\"}");
        var paused = house.post(
                token,
                verbs + "/suspend-reminders",
                "{\"kind\":\"ASSOCIATION\",\"dueOn\":\"2028-02-03\",\"reason\":\"PERSON_AWAY\"}");
        assertThat(paused.statusCode()).as(paused.body()).isEqualTo(200);
        return member;
    }

    static Stream<Who> everybody() {
        return all.everybody().stream().filter(Who::isKnown);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void tellsEachOfWhomTheyMayReadAndNamesNobody(Who who) {
        var told = told(who, before);
        assertThat(told.contains("data: " + all.own())).isEqualTo(mayRead(who, Target.OWN));
        assertThat(told.contains("data: " + all.other())).isEqualTo(mayRead(who, Target.OTHER));
        assertThat(told.contains("data: " + all.account())).isEqualTo(managesAccess(who));
        assertThat(told).doesNotContain(all.ownName(), all.otherName(), "Nord", "Sud");
        assertThat(told.lines().filter(line -> line.startsWith("data: ")))
                .as("of a line neither what is due nor when")
                .allMatch(line -> line.matches("data: (house|(person|membership|account)-[0-9a-f-]{36})"));
        assertThat(told.contains("data: " + followed)).isEqualTo(who.isReader() && who.scope() instanceof Scope.House);
    }

    @Test
    void goesOnFromWhereTheBrowserWas() throws Exception {
        var who = admin();
        var told = ask(who, before, "Last-Event-ID", Long.toString(head()));
        assertThat(told).doesNotContain("data:");
    }

    @Test
    void tellsOfAChangeWhenItComesAndTheOldestOfFourGivesWay() throws Exception {
        var who = admin();
        try (var http = HttpClient.newHttpClient()) {
            var streams = new ArrayList<Stream<String>>();
            for (int opened = 0; opened < 4; opened++)
                streams.add(http.send(asking(who, "/stream?since=" + head()).build(), BodyHandlers.ofLines())
                        .body());
            assertThat(streams.getFirst().toList())
                    .as("over, long before its time")
                    .noneMatch(line -> line.startsWith("data:"));
            var member = house.member(house.adminToken(), "Vive", "Eau", "Tours");
            assertThat(streams.getLast().anyMatch(("data: " + member)::equals)).isTrue();
            streams.forEach(Stream::close);
        }
    }

    @Test
    void keepsNoSessionAlive() {
        var who = admin();
        var sessions = house.bean(Sessions.class);
        var account = sessions.find(who.session()).orElseThrow().account();
        var store = house.bean(AccessStore.class);
        store.update("UPDATE sessions SET seen = seen - 3000000 WHERE account = ?", account.value());
        var seen = sessions.of(account).getFirst().seen();
        told(who, head());
        assertThat(sessions.of(account).getFirst().seen()).isEqualTo(seen);
        all.bySession(who, "GET", "/members", "");
        assertThat(sessions.of(account).getFirst().seen()).isAfter(seen);
    }

    private static boolean mayRead(Who who, Target target) {
        return who.isReader() && all.reaches(who, target);
    }

    private static boolean managesAccess(Who who) {
        return !who.isFormer()
                && Access.MANAGE_ACCESS.roles().contains(who.role())
                && who.scope() instanceof Scope.House;
    }

    private static Who admin() {
        return all.everybody().stream()
                .filter(who -> who.role() == Role.ADMIN_TEAM && who.scope() instanceof Scope.House)
                .findFirst()
                .orElseThrow();
    }

    private static String told(Who who, long since) {
        var answer = all.bySession(who, "GET", "/stream?waits=0&since=" + since, "");
        return answer.body();
    }

    private static String ask(Who who, long since, String... headers) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = asking(who, "/stream?waits=0&since=" + since).headers(headers);
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private static HttpRequest.Builder asking(Who who, String path) {
        return HttpRequest.newBuilder(house.uri(path))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", "__Host-alveole=" + who.session())
                .header("Sec-Fetch-Site", "same-origin");
    }

    private static long head() {
        var head = house.bean(Facts.class).head().position();
        house.get(house.adminToken(), "/api/v1/memberships?after=" + head + "&asOf=" + LocalDate.of(2024, 1, 8));
        return head;
    }
}
