package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.Turn;
import coop.alveole.ops.access.Endpoints.Endpoint;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every field of every command, spoilt in turn by whoever may send it: refused with a sentence, never an error of ours. */
class HostileBodiesTest {
    private static final List<String> SPOILT = List.of(
            "null",
            "12",
            "-1",
            "1e400",
            "99999999999999999999",
            "true",
            "[]",
            "{}",
            "[{\"a\":[]}]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"a\\u202eb\"",
            "\"+999999999-12-31\"",
            "\"9999-12-31\"",
            "\"0000-01-01\"",
            "\"2023-02-29\"",
            "\"membership-0192f0c1-2345-7abc-8def-0123456789ab\"",
            "\"<script>alert(1)</script>'; DROP TABLE events; --${7*7}\"",
            "\"" + "é".repeat(20_000) + "\"");

    /** Of so many spoilt bodies a build sends one; it is prime to their number, so that each field has others. */
    private static final int WAYS = 4;

    private static Attackers all;
    private static Bodies bodies;
    private static Endpoints endpoints;

    @BeforeAll
    static void everyRole() {
        var house = RunningHouse.shared();
        all = Attackers.of(house);
        bodies = new Bodies(all);
        endpoints = Endpoints.of(house.program());
    }

    @Test
    void noSpoiltFieldIsEverAnErrorOfTheProgram() {
        var found = new SoftAssertions();
        var tried = endpoints.all().stream()
                .filter(each -> each.kind() == Endpoints.Kind.COMMAND)
                .mapToInt(each -> spoil(each, found))
                .sum();
        found.assertAll();
        assertThat(tried).isGreaterThan(50 * SPOILT.size() / WAYS);
    }

    private static int spoil(Endpoint endpoint, SoftAssertions found) {
        var who = all.whoMay(endpoint);
        var sound = bodies.of(endpoint);
        int tried = 0;
        for (var spoilt : (Iterable<String>) spoilt(sound)::iterator) {
            var answer =
                    all.bySession(who, "POST", bodies.path(endpoint, Attackers.Target.OWN) + "?simulate=true", spoilt);
            tried++;
            found.assertThat(isAnswered(answer))
                    .as(
                            "%s %s: %d %s",
                            endpoint.path(),
                            spoilt.substring(0, Math.min(200, spoilt.length())),
                            answer.statusCode(),
                            answer.body())
                    .isTrue();
        }
        return tried;
    }

    /** Each field in turn, and one that there is not. */
    private static Stream<String> spoilt(String sound) {
        var body = (ObjectNode) JsonMapper.shared().readTree(sound);
        var fields = Stream.concat(body.propertyNames().stream(), Stream.of("unheardOf"));
        var place = new AtomicInteger();
        return fields.flatMap(field -> SPOILT.stream().map(value -> with(body, field, value)))
                .filter(_ -> Turn.isOf(place.getAndIncrement(), 0, WAYS));
    }

    private static String with(ObjectNode body, String field, String value) {
        var others = body.properties().stream()
                .filter(each -> !each.getKey().equals(field))
                .map(each -> "\"" + each.getKey() + "\":" + each.getValue());
        return Stream.concat(others, Stream.of("\"" + field + "\":" + value))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static boolean isAnswered(HttpResponse<String> answer) {
        if (answer.statusCode() < 400) return answer.statusCode() == 200 || answer.statusCode() == 201;
        return answer.statusCode() < 500
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && !JsonMapper.shared()
                        .readTree(answer.body())
                        .path("code")
                        .asString()
                        .isBlank();
    }
}
