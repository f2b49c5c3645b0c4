package coop.alveole.ops.http;

import static coop.alveole.ops.http.Refusal.requireRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, by whatever method and with whatever headers, the answer is a problem; never an error, never a page. */
class HostileAddressTest extends HostileHouse {
    /** The server's own words for a protocol it does not speak (RFC 9110 §15.6.2, §15.6.6). */
    private static final Set<Integer> ANOTHER_PROTOCOL = Set.of(501, 505);

    @ParameterizedTest
    @CsvSource({"W/\"1\",412", "*,412", "garbage,412", "\"\",412", "\"99999999999999999999\",412", "\"-1\",412", "7,412"
    })
    void aVersionThatIsNotTheLastIsRefused(String version, int status) {
        var json = "{\"signedOn\":\"2024-02-01\",\"startsOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}";
        requireRefusal(house.post(token, memberPath() + "/sign-cape", json, "If-Match", version), status);
    }

    @Test
    void headersOfOursThatHaveAnotherShapeAreRefused() {
        for (var key : new String[] {"k".repeat(65), "a b"})
            requireRefusal(house.post(token, PEOPLE, person(""), "Idempotency-Key", key), 400, "/Idempotency-Key");
        requireRefusal(house.post(token, PEOPLE, person(""), "X-Reason", "Pas un code"), 400, "/X-Reason");
        requireRefusal(house.post(token, PEOPLE, person(""), "X-Correlation", "1"), 400, "/X-Correlation");
        requireRefusal(house.post(token, PEOPLE + "?simulate=maybe", person("")), 400, "/simulate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?asOf=x",
                "?asOf=2023-02-29",
                "?asOf=%00",
                "?asOf=20240101",
                "?asOf=-1",
                "?knownAt=x",
                "?knownAt=99999999999999999999",
                "?knownAt=-1",
                "?knownAt=%2B1000000000-12-31T23:59:59.999999999Z",
                "?knownAt=-1000000000-01-01T00:00Z",
                "?after=x",
                "?after=-1",
                "?after=99999999999999999999",
                "?strict=peut-être"
            })
    void aQuestionOfAnotherShapeIsRefused(String query) {
        var path = query.contains("knownAt") ? memberPath() : MEMBERSHIPS;
        requireRefusal(house.get(token, path + encoded(query)), 400, "/" + query.substring(1, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/memberships?limit=0", "/api/v1/memberships?limit=-1", "/api/v1/memberships?limit=1001",
                "/api/v1/memberships?limit=x", "/api/v1/memberships?limit=99999999999",
                        "/api/v1/memberships?cursor=zzz",
                "/api/v1/memberships?cursor=%00", "/api/v1/memberships?knownAt=1", "/api/v1/deadlines?kind=NOPE",
                "/api/v1/deadlines?before=x", "/api/v1/deadlines?before=2023-02-29", "/api/v1/deadlines?limit=0",
                "/api/v1/deadlines?cursor=%27%22"
            })
    void aListOfAnotherShapeIsRefused(String path) {
        requireRefusal(house.get(token, path), 400);
    }

    @Test
    void aHistoryIsAskedByNumbers() {
        requireRefusal(house.get(token, memberPath() + "/history?since=x"), 400, "/since");
        requireRefusal(house.get(token, memberPath() + "/history/x"));
        requireRefusal(house.get(token, memberPath() + "/history/-1"), 404);
        requireRefusal(house.get(token, memberPath() + "/history/99999999999999999999"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/nothing",
                "/api/v1/people/",
                "/api/v1/people/x/y/z",
                "/api/v2/people",
                "/v3/nothing",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/api/v1/people/person-%F0%9F%92%A9"
            })
    void whatIsNotThereIsRefusedAsAProblem(String path) {
        requireRefusal(house.get(token, path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/people/%00",
                "/api/v1/people/..;/memberships",
                "/api/v1/../v1/memberships",
                "/api//v1/people",
                "/api/v1/people/%2e%2e%2f",
                "/api/v1/people/a%2fb",
                "/api/v1/people/%5c",
                "/api/v1/people;x=1",
                "/api/v1/people/%zz",
                "/api/v1/people/%",
                "/api/v1/people/<b>",
                "/api/v1/people?q=%",
                "/api/v1/memberships?q=%zz",
                "/api/v1/memberships?q=%ff",
                "/api/v1/memberships?q=\"",
                "/api/v1/people/{id}",
                "/api/v1/people/\u00e9",
                "*",
                "http://elsewhere/api/v1/people"
            })
    void anAddressThatIsNoneIsRefused(String path) {
        requireNoError(raw("GET " + path + " HTTP/1.1\nHost: localhost\nAuthorization: Bearer " + token
                + "\nConnection: close\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "BREW", "get", "PROPFIND", "VERYLONGMETHOD"})
    void anotherMethodIsRefused(String method) {
        for (var path : new String[] {PEOPLE, MEMBERSHIPS, memberPath(), "/api/v1/commands"})
            requireNoError(raw(method + " " + path + " HTTP/1.1\nHost: localhost\nAuthorization: Bearer " + token
                    + "\nContent-Type: application/json\nContent-Length: 2\nConnection: close\n\n{}"));
    }

    @Test
    void whatIsOnlyAskedAboutIsAnswered() {
        for (var method : new String[] {"HEAD", "OPTIONS"}) {
            var answer = raw(method + " " + memberPath() + " HTTP/1.1\nHost: localhost\nAuthorization: Bearer " + token
                    + "\nConnection: close\n\n");
            assertThat(answer.status()).as(method).isLessThan(500);
        }
    }

    @Test
    void whatIsTooLongOrSaidTwiceIsRefused() {
        var start = "GET /api/v1/memberships HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: Bearer "
                + token + "\n";
        requireNoError(raw("GET /api/v1/memberships?q=" + "a".repeat(20_000)
                + " HTTP/1.1\nHost: localhost\nConnection: close\n\n"));
        requireNoError(raw("GET /" + "a".repeat(7_000) + " HTTP/1.1\nHost: localhost\nConnection: close\n\n"));
        requireNoError(raw(start + "X-Long: " + "a".repeat(20_000) + "\n\n"));
        requireNoError(raw(start + "X-Many: 1\n".repeat(500) + "\n"));
        requireNoError(raw(start + "Host: elsewhere\n\n"));
        requireNoError(raw(start + "Content-Length: 1\nContent-Length: 2\n\nx"));
        requireNoError(raw(start + "Content-Length: x\n\nx"));
        requireNoError(raw(start + "Content-Length: -1\n\nx"));
        requireNoError(raw(start + "Transfer-Encoding: nope\n\nx"));
        requireNoError(raw(start + "No colon\n\n"));
        requireNoError(raw("GET /api/v1/memberships HTTP/1.1\nConnection: close\n\n"));
        requireNoError(raw("GET /api/v1/memberships HTTP/9.9\nHost: localhost\nConnection: close\n\n"));
        requireNoError(raw("\u0000\u0001\u0002\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "image/png", "x", "*/*;q=2", "application/json;q=0", ","})
    void whateverIsAcceptedARefusalIsAProblem(String accepted) {
        var asked = HttpRequest.newBuilder(house.uri(MEMBERSHIPS + "?asOf=x"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accepted);
        requireRefusal(house.send(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer x", "Basic eDp5", "alv_pat_", "Bearer alv_pat_"})
    void credentialsOfAnotherShapeAreRefused(String credential) {
        requireRefusal(
                house.send(HttpRequest.newBuilder(house.uri(MEMBERSHIPS)).header("Authorization", credential)), 401);
    }

    /** Some of it is refused before our program is reached, and some of it is merely odd. */
    private static void requireNoError(RawHttp answer) {
        if (!ANOTHER_PROTOCOL.contains(answer.status()))
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        if (answer.status() >= 400 && !answer.body().isEmpty())
            assertThat(answer.isAProblem()).as(answer.toString()).isTrue();
    }

    private static RawHttp raw(String request) {
        return RawHttp.send(house.uri("/"), request);
    }
}
