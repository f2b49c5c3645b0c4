package coop.alveole.ops.http;

import static coop.alveole.ops.http.Refusal.requireRefusal;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent in a body, the answer is a refusal that says where; never an error of the program. */
class HostileInputTest extends HostileHouse {
    private static final int TEN_MEGABYTES = 10_000_000;

    private static final String ANOTHER = "0192f0c1-2345-7abc-8def-0123456789ab";

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
                "/correct-admission",
                "/record-past-admission",
                "/record-past-amendment",
                "/record-past-terms",
                "/record-past-exit",
                "/record-past-decline",
                "/leave",
                "/sign-employment",
                "/rename-organisation",
                "/join-files",
                "/part-files",
                "/produce-document",
                "/record-registered-letter",
                "/withdraw-registered-letter",
                "/withdraw-attachment",
                "/note-action"
            })
    void anObjectThatIsNoneOrOfAnotherKindIsUnknown(String verb) {
        var bodies = Map.ofEntries(
                Map.entry(
                        "/sign-cape",
                        "{\"signedOn\":\"2024-02-01\",\"startsOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}"),
                Map.entry("/renew-cape", "{\"signedOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}"),
                Map.entry("/end-cape", "{\"lastDay\":\"2024-02-01\"}"),
                Map.entry("/sign-cesa", "{\"signedOn\":\"2024-02-01\"}"),
                Map.entry("/end-cesa", "{\"lastDay\":\"2024-02-01\",\"cause\":\"DISMISSAL\"}"),
                Map.entry(
                        "/sign-employment",
                        "{\"form\":\"PERMANENT\",\"capacity\":\"SUPPORT_TEAM\",\"startsOn\":\"2024-02-01\"}"),
                Map.entry("/join-files", "{\"joined\":\"membership-" + ANOTHER + "\",\"joinedOn\":\"2024-02-01\"}"),
                Map.entry("/part-files", "{\"joined\":\"membership-" + ANOTHER + "\",\"partedOn\":\"2024-02-01\"}"),
                Map.entry("/produce-document", "{\"kind\":\"CESA_CONTRACT\",\"day\":\"2024-02-01\",\"number\":0}"),
                Map.entry(
                        "/record-registered-letter",
                        "{\"document\":\"document-" + ANOTHER
                                + "\",\"sentOn\":\"2024-02-01\",\"number\":\"1A12345678901\"}"),
                Map.entry(
                        "/withdraw-registered-letter",
                        "{\"document\":\"document-" + ANOTHER
                                + "\",\"number\":\"1A12345678901\",\"reason\":\"MISTYPED\"}"),
                Map.entry("/rename-organisation", "{\"name\":\"La Ruche\",\"renamedOn\":\"2024-02-01\"}"),
                Map.entry("/admit", "{\"assemblyId\":\"assembly-" + ANOTHER + "\",\"admittedOn\":\"2024-02-01\"}"),
                Map.entry(
                        "/correct-admission",
                        "{\"assemblyId\":\"assembly-" + ANOTHER
                                + "\",\"correctedAdmittedOn\":\"2024-02-01\",\"reason\":\"TYPING_ERROR\"}"),
                Map.entry("/record-past-amendment", "{\"effectiveFrom\":\"2024-02-01\",\"contractHours\":\"24\"}"),
                Map.entry("/record-past-admission", "{\"admittedOn\":\"2024-02-01\"}"),
                Map.entry("/record-past-terms", "{\"startsOn\":\"2024-02-01\",\"contractHours\":\"24\"}"),
                Map.entry(
                        "/record-past-exit",
                        "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"OTHER\",\"lastDay\":\"2024-02-01\"}"),
                Map.entry("/record-past-decline", "{\"declinedOn\":\"2024-02-01\",\"reason\":\"NO_NEWS\"}"),
                Map.entry(
                        "/withdraw-attachment",
                        "{\"attachmentId\":\"attachment-" + ANOTHER + "\",\"reason\":\"REPLACED\"}"),
                Map.entry(
                        "/note-action",
                        "{\"what\":\"Rappeler\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"2099-02-01\"}"),
                Map.entry(
                        "/leave", "{\"exitKind\":\"WITHDRAWAL\",\"exitReason\":\"OTHER\",\"lastDay\":\"2024-02-01\"}"));
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

    private static HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return house.send(HttpRequest.newBuilder(house.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(body));
    }
}
