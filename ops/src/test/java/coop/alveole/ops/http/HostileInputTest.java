package coop.alveole.ops.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import coop.alveole.ops.RunningHouse;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer is a refusal that says where; never an error of the program, never a page for a program. */
class HostileInputTest {
    private static final int TEN_MEGABYTES = 10_000_000;
    /** The server's own words for a protocol it does not speak (RFC 9110 §15.6.2, §15.6.6). */
    private static final Set<Integer> ANOTHER_PROTOCOL = Set.of(501, 505);

    private static final String PEOPLE = "/api/v1/people";
    private static final String MEMBERSHIPS = "/api/v1/memberships";
    private static final String ANOTHER = "0192f0c1-2345-7abc-8def-0123456789ab";

    private static RunningHouse house;
    private static String token;
    private static String member;

    @BeforeAll
    static void oneMember() {
        house = RunningHouse.shared();
        token = house.adminToken();
        member = house.member(token, "Hostile", "Essai", "Tours");
    }

    @AfterAll
    static void theHouseIsWell() {
        assertThat(house.send(HttpRequest.newBuilder(house.uri("/actuator/health")))
                        .statusCode())
                .isEqualTo(200);
    }

    static Stream<Arguments> unreadablePeople() {
        return Stream.of(
                arguments("", "/"),
                arguments("{", "/"),
                arguments("null", "/"),
                arguments("[]", "/"),
                arguments("12", "/"),
                arguments("\"x\"", "/"),
                arguments("{}", "/lastName"),
                arguments(person("\"x\":1"), "/x"),
                arguments("{\"lastName\":\"B\"}", "/firstName"),
                arguments("{\"lastName\":null,\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":12,\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":true,\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":[\"B\"],\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":{},\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":\"B\",\"lastName\":\"C\",\"firstName\":\"A\"}", "/"),
                arguments(person("\"birthDate\":20000101"), "/birthDate"),
                arguments(person("\"birthDate\":[2000,1,1]"), "/birthDate"),
                arguments("{\"lastName\":\"a\u0001b\",\"firstName\":\"A\"}", "/"),
                arguments(person("") + " x", "/"),
                arguments(person("") + person(""), "/"));
    }

    @ParameterizedTest
    @MethodSource("unreadablePeople")
    void aBodyThatCannotBeUnderstoodIsRefusedWithThePlace(String body, String pointer) {
        requireRefusal(house.post(token, PEOPLE, body), 400, pointer);
    }

    static Stream<Arguments> malformedPeople() {
        return Stream.of(
                arguments(person("\"birthDate\":\"\""), "/birthDate"),
                arguments(person("\"birthDate\":\"2023-02-29\""), "/birthDate"),
                arguments(person("\"birthDate\":\"2023-02-28T10:00:00Z\""), "/birthDate"),
                arguments(person("\"birthDate\":\"+999999999-12-31\""), "/birthDate"),
                arguments(person("\"birthDate\":\"-999999999-01-01\""), "/birthDate"),
                arguments(person("\"recordedOn\":\"+999999999-12-31\""), "/recordedOn"),
                arguments(person("\"email\":\"no address\""), "/email"),
                arguments(person("\"email\":\"\\ud800@x.fr\""), "/email"),
                arguments("{\"lastName\":\"\\ud800\",\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":\"a\\u0000b\",\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":\"a\\u0007b\",\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":\"a\\u202eb\",\"firstName\":\"A\"}", "/lastName"),
                arguments("{\"lastName\":\" \",\"firstName\":\"A\"}", "/lastName"));
    }

    @ParameterizedTest
    @MethodSource("malformedPeople")
    void wordsOfAnotherFormAreRefusedByARuleWithTheirField(String body, String pointer) {
        requireRefusal(house.post(token, PEOPLE, body), 422, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "personId   | \"membership-" + ANOTHER + "\"",
                "personId   | \"person-1\"",
                "personId   | \"person-" + ANOTHER + "\"",
                "personId   | {\"value\":\"person-" + ANOTHER + "\"}",
                "territory  | \"\"",
                "territory  | \"\\ud800\"",
                "territory  | \"a\\nb\"",
                "territory  | 12",
                "territory  | {\"text\":\"Tours\"}",
                "registeredOn | 12",
            })
    void aValueOfAnotherKindIsRefusedWithItsPlace(String field, String value) {
        var body = new java.util.LinkedHashMap<>(Map.of(
                "personId", "\"" + member.replace("membership", "person") + "\"",
                "territory", "\"Tours\"",
                "registeredOn", "\"2024-01-08\""));
        body.put(field, value);
        var json = body.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
        requireRefusal(house.post(token, MEMBERSHIPS, json), 400, "/" + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01", "9999-12-31", "0000-01-01"})
    void aDayOutsideOfAnyLifeBreaksNothing(String day) {
        var json = "{\"signedOn\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(day, day, day);
        requireRefusal(house.post(token, memberPath() + "/sign-cape", json));
        requireRefusal(house.post(token, memberPath() + "/sign-cesa?simulate=true", "{\"signedOn\":\"" + day + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-cape",
                "/renew-cape",
                "/end-cape",
                "/sign-cesa",
                "/end-cesa",
                "/admit",
                "/leave",
                "/sign-employment",
                "/note-action"
            })
    void anObjectThatIsNoneOrOfAnotherKindIsUnknown(String verb) {
        var bodies = Map.of(
                "/sign-cape", "{\"signedOn\":\"2024-02-01\",\"startsOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}",
                "/renew-cape", "{\"signedOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}",
                "/end-cape", "{\"lastDay\":\"2024-02-01\"}",
                "/sign-cesa", "{\"signedOn\":\"2024-02-01\"}",
                "/end-cesa", "{\"lastDay\":\"2024-02-01\",\"cause\":\"DISMISSAL\"}",
                "/sign-employment",
                        "{\"form\":\"PERMANENT\",\"capacity\":\"SUPPORT_TEAM\",\"startsOn\":\"2024-02-01\"}",
                "/admit", "{\"assemblyId\":\"assembly-" + ANOTHER + "\",\"admittedOn\":\"2024-02-01\"}",
                "/note-action", "{\"what\":\"Rappeler\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"2099-02-01\"}",
                "/leave", "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"OTHER\",\"lastDay\":\"2024-02-01\"}");
        for (var id :
                new String[] {"1", "person-" + ANOTHER, "membership-" + ANOTHER, "membership-%D8%00", "membership-é"})
            requireRefusal(house.post(
                    token, MEMBERSHIPS + "/" + encoded(id) + verb, Objects.requireNonNull(bodies.get(verb))));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (var bad :
                new byte[][] {{(byte) 0xff}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xc0, (byte) 0x80}}) {
            var body =
                    ("{\"lastName\":\"" + new String(bad, ISO_8859_1) + "\",\"firstName\":\"A\"}").getBytes(ISO_8859_1);
            requireRefusal(post(PEOPLE, "application/json", BodyPublishers.ofByteArray(body)));
        }
    }

    @Test
    void tenThousandLevelsAreRefused() {
        requireRefusal(house.post(token, PEOPLE, "[".repeat(10_000) + "]".repeat(10_000)), 400);
        requireRefusal(
                house.post(token, PEOPLE, "{\"lastName\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"), 400);
        requireRefusal(house.post(token, PEOPLE, "{\"x\":" + "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_001)), 400);
    }

    @Test
    void tenMegabytesAreReadAndElevenAreTooMuchWhateverLengthIsSaid() {
        var heavy = "{\"lastName\":\"" + "a".repeat(TEN_MEGABYTES - 40) + "\",\"firstName\":\"A\"}";
        requireRefusal(house.post(token, PEOPLE, heavy), 422, "/lastName");
        var tooHeavy = (heavy.replace("}", "") + " ".repeat(1_000_000) + "}").getBytes(UTF_8);
        requireRefusal(post(PEOPLE, "application/json", BodyPublishers.ofByteArray(tooHeavy)), 413);
        var unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooHeavy));
        requireRefusal(post(PEOPLE, "application/json", unsaid), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "application/cbor",
                "x",
                "application/json; charset=nope",
                "text/json, application/json",
                "/"
            })
    void anotherContentIsRefused(String type) {
        requireRefusal(post(PEOPLE, type, BodyPublishers.ofString(person(""))));
    }

    @Test
    void withoutAContentTypeNothingIsRead() {
        var answer = house.send(HttpRequest.newBuilder(house.uri(PEOPLE))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(person(""))));
        requireRefusal(answer, 415);
    }

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

    private static void requireRefusal(HttpResponse<String> answer, int status, String pointer) {
        requireRefusal(answer, status);
        assertThat(JsonMapper.shared()
                        .readTree(answer.body())
                        .at("/errors/0/pointer")
                        .asString())
                .as(answer.body())
                .isEqualTo(pointer);
    }

    private static void requireRefusal(HttpResponse<String> answer, int status) {
        requireRefusal(answer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static void requireRefusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.statusCode() + " " + answer.body())
                .startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("code").asString())
                .isNotBlank();
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

    private static HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return house.send(HttpRequest.newBuilder(house.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(body));
    }

    private static String memberPath() {
        return MEMBERSHIPS + "/" + member;
    }

    private static String person(String more) {
        return "{\"lastName\":\"Bernard\",\"firstName\":\"Amina\"" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    /** The client of the JDK wants an address it can parse. */
    private static String encoded(String text) {
        return text.replace("é", "%C3%A9").replace("ê", "%C3%AA");
    }
}
