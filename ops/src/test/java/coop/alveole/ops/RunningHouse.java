package coop.alveole.ops;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.house.NewTokens;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program on a folder of its own, reached over real HTTP. Tests that only read or add share one. */
public final class RunningHouse implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final Path keyFile;
    private final List<String> settings;
    private ConfigurableApplicationContext program;

    private RunningHouse(Path folder, Path keyFile, List<String> settings) {
        this.folder = folder;
        this.keyFile = keyFile;
        this.settings = settings;
        this.program = started();
    }

    private static final class Shared {
        static final RunningHouse HOUSE = fresh();
    }

    /** One house for all the tests that leave the others alone. */
    public static RunningHouse shared() {
        return Shared.HOUSE;
    }

    public static RunningHouse fresh() {
        try {
            return in(Files.createTempDirectory("alveole-test-"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With its data and its key under that folder. */
    public static RunningHouse in(Path parent, String... settings) {
        return new RunningHouse(
                parent.resolve("data"), parent.resolve("outside").resolve("test.key"), List.of(settings));
    }

    private ConfigurableApplicationContext started() {
        return new SpringApplication(AlveoleApplication.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--alveole.data=" + folder,
                                        "--alveole.master-key-file=" + keyFile,
                                        "--alveole.backup.hour=24",
                                        "--alveole.daily-round=23:59:59.999",
                                        "--server.port=0"),
                                settings.stream())
                        .toArray(String[]::new));
    }

    public Path folder() {
        return folder;
    }

    public Path keyFile() {
        return keyFile;
    }

    public <B> B bean(Class<B> type) {
        return program.getBean(type);
    }

    public ConfigurableApplicationContext program() {
        return program;
    }

    /** Stops the program and starts it again on the same folder. */
    public void restart() {
        program.close();
        program = started();
    }

    public String token(Role role, Scope scope, TokenRight right) {
        return bean(NewTokens.class).create(role, scope, new Label("essai"), right, 30);
    }

    public String adminToken() {
        return token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ_AND_WRITE);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port") + path);
    }

    public HttpResponse<String> get(String token, String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token));
    }

    /** That address, read once the displays know all that has been recorded. */
    public String upToDate(String path) {
        return path + (path.contains("?") ? "&" : "?") + "after="
                + bean(Facts.class).head().position();
    }

    /** {@code headers} come in pairs. */
    public HttpResponse<String> post(String token, String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Records a person who joins that territory; answers the membership's id. */
    public String member(String token, String lastName, String firstName, String territory) {
        var person = id(post(
                token,
                "/api/v1/people",
                "{\"lastName\":\"%s\",\"firstName\":\"%s\",\"recordedOn\":\"2024-01-08\"}"
                        .formatted(lastName, firstName)));
        return id(post(
                token,
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"%s\",\"registeredOn\":\"2024-01-08\"}"
                        .formatted(person, territory)));
    }

    /** A general assembly dated for that day; answers its id. */
    public String assembly(String heldOn) {
        return id(post(
                token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE),
                "/api/v1/assemblies",
                "{\"kind\":\"ORDINARY\",\"heldOn\":\"%s\",\"decidedOn\":\"%s\"}"
                        .formatted(heldOn, LocalDate.parse(heldOn).minusMonths(2))));
    }

    /** Both contracts drawn up, so that either may be signed: two facts more. */
    public void draft(String token, String member) {
        var verbs = "/api/v1/memberships/" + member;
        for (var answer : List.of(
                post(token, verbs + "/draft-cape", ContractWords.json(ContractKind.CAPE)),
                post(token, verbs + "/draft-cesa", ContractWords.json(ContractKind.CESA))))
            if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
    }

    /** Somebody who has joined and of whom a first contract asks nothing more (H17): four facts more than joining, both contracts are drawn up. */
    public String readyToSign(String token, String lastName, String firstName, String territory) {
        var id = member(token, lastName, firstName, territory);
        welcome(token, id);
        draft(token, id);
        return id;
    }

    /** The committee and the diagnostic that a first contract asks for. */
    public void welcome(String token, String id) {
        var verbs = "/api/v1/memberships/" + id;
        var answers = List.of(
                post(
                        token,
                        verbs + "/attend-orientation-committee",
                        "{\"heldOn\":\"2020-01-15\",\"territory\":\"Tours\"}"),
                post(token, verbs + "/hold-diagnostic", "{\"heldOn\":\"2020-01-20\",\"choice\":\"CAPE\"}"));
        for (var answer : answers)
            if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
    }

    public static String id(HttpResponse<String> answer) {
        var id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer.body());
        if (answer.statusCode() != 201 || !id.find())
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        return id.group(1);
    }

    @Override
    public void close() {
        program.close();
    }
}
