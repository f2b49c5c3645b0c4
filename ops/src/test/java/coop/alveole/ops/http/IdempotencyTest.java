package coop.alveole.ops.http;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import coop.alveole.query.shared.Facts;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same request again, at once, later, otherwise; the version; the dry run; reading what was just written. */
class IdempotencyTest {
    private static final String PEOPLE = "/api/v1/people";
    private static final String BODY = "{\"lastName\":\"Bernard\",\"firstName\":\"Amina\"}";
    private static final String CAPE =
            "{\"signedOn\":\"2024-02-01\",\"startsOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}";

    private static final String BY_SOMEBODY = " WHERE CAST(metaData AS TEXT) NOT LIKE '%\"origin\":\"automation%'";

    private static RunningHouse house;
    private static String token;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void inTheHouse() {
        house = RunningHouse.shared();
        token = house.adminToken();
    }

    @Test
    void sixteenAtOnceUnderOneKeyMakeOneObject() throws Exception {
        var answers = atOnce(16, () -> house.post(token, PEOPLE, BODY, "Idempotency-Key", key));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(answers.stream().filter(IdempotencyTest::isReplay)).hasSize(15);
    }

    @Test
    void theSameAgainGivesTheSameAnswerAndSaysSo() {
        var first = house.post(token, PEOPLE, BODY, "Idempotency-Key", key);
        var again = house.post(
                token, PEOPLE, "{ \"firstName\":\"Amina\", \"lastName\":\"Bernard\" }", "Idempotency-Key", key);
        assertThat(isReplay(first)).isFalse();
        assertThat(isReplay(again)).isTrue();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        house.post(token, PEOPLE, BODY, "Idempotency-Key", key);
        var other = house.post(token, PEOPLE, BODY.replace("Amina", "Aline"), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("KEY_USED_OTHERWISE");
    }

    @Test
    void aKeyOfAnotherAccountIsAnotherKey() {
        var mine = house.post(token, PEOPLE, BODY, "Idempotency-Key", key);
        var theirs = house.post(house.adminToken(), PEOPLE, BODY.replace("Amina", "Aline"), "Idempotency-Key", key);
        assertThat(RunningHouse.id(theirs)).isNotEqualTo(RunningHouse.id(mine));
    }

    @Test
    void aRefusalIsNotKept() {
        var member = house.readyToSign(token, "Refus", "Essai", "Tours");
        var verb = "/api/v1/memberships/" + member + "/renew-cape";
        var renewal = "{\"signedOn\":\"2025-01-15\",\"endsOn\":\"2025-12-31\"}";
        assertThat(house.post(token, verb, renewal, "Idempotency-Key", key).statusCode())
                .isEqualTo(422);
        house.post(token, "/api/v1/memberships/" + member + "/sign-cape", CAPE);
        assertThat(house.post(token, verb, renewal, "Idempotency-Key", key).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoReadAnOlderStateIsToldSoBeforeTheRuleThatItBreaks() {
        var member = house.readyToSign(token, "Dépassé", "Essai", "Tours");
        var sign = "/api/v1/memberships/" + member + "/sign-cape";
        house.post(token, sign, CAPE);
        var stale = house.post(token, sign, CAPE, "If-Match", "\"0\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("membership.CapeSigned");
        assertThat(house.post(token, sign, CAPE, "If-Match", "\"5\"").statusCode())
                .isEqualTo(422);
        assertThat(house.post(token, sign + "?simulate=true", CAPE, "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void ofSixteenWhoReadTheSameVersionOneWrites() throws Exception {
        var member = house.readyToSign(token, "Version", "Essai", "Tours");
        var answers = atOnce(
                16, () -> house.post(token, "/api/v1/memberships/" + member + "/sign-cape", CAPE, "If-Match", "\"4\""));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(200, 409, 412);
        assertThat(house.bean(Facts.class).of(member, Long.MAX_VALUE)).hasSize(6);
    }

    @Test
    void aDryRunStoresNothingInAnyFile() throws SQLException {
        var member = house.readyToSign(token, "Répétition", "Essai", "Tours");
        var before = stored();
        for (var path :
                List.of(PEOPLE, "/api/v1/people/" + member.replace("membership", "person") + "/change-details")) {
            var body = path.equals(PEOPLE) ? BODY : "{\"changedOn\":\"2024-02-01\",\"email\":\"a@exemple.fr\"}";
            var answer = house.post(token, path + "?simulate=true", body, "Idempotency-Key", key);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("people.").doesNotContain("Bernard");
        }
        assertThat(house.post(token, "/api/v1/memberships/" + member + "/sign-cape?simulate=true", CAPE)
                        .statusCode())
                .isEqualTo(200);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void nothingIsWrittenInThePast() {
        for (var query : List.of("?asOf=2024-01-01", "?knownAt=1")) {
            var answer = house.post(token, PEOPLE + query, BODY);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("WRITE_IN_THE_PAST");
        }
    }

    @Test
    void aListIsNotAskedAsItWasKnown() {
        assertThat(house.get(token, "/api/v1/memberships?knownAt=1").statusCode())
                .isEqualTo(400);
        assertThat(house.get(token, "/api/v1/deadlines?knownAt=1").statusCode()).isEqualTo(400);
    }

    @Test
    void whoeverWroteReadsIt() {
        for (int i = 0; i < 20; i++) {
            var written = house.post(token, PEOPLE, BODY);
            var position = written.body().replaceAll(".*\"position\":(\\d+).*", "$1");
            var read = house.get(token, "/api/v1/people/" + RunningHouse.id(written) + "?after=" + position);
            assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
            assertThat(read.headers().firstValue("X-Projection-Lag")).isEmpty();
        }
    }

    @Test
    void aPositionToComeIsWaitedForAndThenTold() {
        var late = house.get(token, "/api/v1/memberships?after=999999999");
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.headers().firstValue("X-Projection-Lag")).isPresent();
        var strict = house.get(token, "/api/v1/memberships?after=999999999&strict=true");
        assertThat(strict.statusCode()).isEqualTo(503);
        assertThat(strict.headers().firstValue("Retry-After")).isPresent();
    }

    private static boolean isReplay(HttpResponse<String> answer) {
        return answer.headers().firstValue("Idempotent-Replay").isPresent();
    }

    private static List<HttpResponse<String>> atOnce(int times, Callable<HttpResponse<String>> request)
            throws Exception {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<HttpResponse<String>>();
            for (var sent : senders.invokeAll(
                    Stream.generate(() -> request).limit(times).toList())) answers.add(sent.get());
            return answers;
        }
    }

    /** How many rows each table of each file has; what the program records by itself is left out. */
    private static Set<String> stored() throws SQLException {
        var stored = new TreeSet<String>();
        for (var file : List.of("events.db", "keys.db", "access.db"))
            try (var connection = DriverManager.getConnection(
                            "jdbc:sqlite:file:" + house.folder().resolve(file) + "?mode=ro");
                    var say = connection.createStatement()) {
                var tables = new ArrayList<String>();
                try (var rows = say.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
                    while (rows.next()) tables.add(rows.getString(1));
                }
                for (var table : tables) {
                    var ours = table.equals("DomainEventEntry") ? BY_SOMEBODY : "";
                    if (table.equals("CommandKey")) ours = " WHERE route NOT LIKE 'automation%'";
                    try (var row = say.executeQuery("SELECT count(*) FROM \"" + table + "\"" + ours)) {
                        stored.add(file + " " + table + " " + row.getLong(1));
                    }
                }
            }
        return stored;
    }
}
