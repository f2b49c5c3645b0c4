package coop.alveole.ops.bench;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.AlveoleApplication;
import coop.alveole.ops.access.Sessions;
import coop.alveole.ops.fold.FoldRunner;
import coop.alveole.ops.fold.Health;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.house.NewTokens;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.people.PersonFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The whole program on a house that the bench has to itself, reached over real HTTP. */
final class BenchHouse implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** All eight contents of a CAPE, so that it may be signed. */
    private static final String CAPE_WORDS = Mention.of(ContractKind.CAPE).stream()
            .map(mention -> mention.field().component())
            .map(name -> "\"%s\":%s".formatted(name, name.endsWith("Cents") ? "100" : "\"Selon le guide\""))
            .collect(Collectors.joining(",", "{\"draftedOn\":\"2024-01-10\",", "}"));

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final ConfigurableApplicationContext program;
    private final SlowedCommits commits;
    private final String token;
    private final Map<Role, String> sessions = new EnumMap<>(Role.class);

    private BenchHouse(ConfigurableApplicationContext program, SlowedCommits commits) {
        this.program = program;
        this.commits = commits;
        token = tokenOf(Role.ADMIN_TEAM);
    }

    static BenchHouse open(Place place) {
        var commits = new SlowedCommits();
        var application = new SpringApplication(AlveoleApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("slowedCommits", commits));
        var program = application.run(
                "--alveole.data=" + place.data(), "--alveole.master-key-file=" + place.keyFile(), "--server.port=0");
        return new BenchHouse(program, commits);
    }

    <B> B bean(Class<B> type) {
        return program.getBean(type);
    }

    SlowedCommits commits() {
        return commits;
    }

    long head() {
        return bean(RecordedFacts.class).head().position();
    }

    /** Until every document says what the record says: what comes next is not measured against old work. */
    void settle() {
        long head = head();
        for (var document : List.of(PersonFile.class, MemberFile.class, DeadlineSchedule.class)) {
            var documents = bean(FoldRunner.class).documents(document);
            while (!documents.reached(head))
                if (bean(FoldRunner.class).health() != Health.LIVE)
                    throw new IllegalStateException("the folds do not go on");
        }
    }

    /** As somebody of that role does in a browser. */
    void open(Role role, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path))
                .header("Cookie", "__Host-alveole=" + sessions.computeIfAbsent(role, this::signedIn))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin");
        expect(OK, HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    private String signedIn(Role role) {
        return bean(Sessions.class).start(bean(NewAccounts.class).ofPerson(role, new Scope.House()));
    }

    RequestMappingHandlerMapping handlers() {
        return program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    String get(String path) throws IOException, InterruptedException {
        return expect(OK, HTTP.send(request(path).build(), BodyHandlers.ofString()));
    }

    /** Answers the position of what was recorded. */
    long post(int status, String path, String json) throws IOException, InterruptedException {
        return Long.parseLong(found(POSITION, posted(status, path, json)));
    }

    /** Somebody who has joined and may sign a CAPE, which is drawn up; answers the membership's id. */
    String member(int number) throws IOException, InterruptedException {
        var person = found(
                ID,
                posted(
                        CREATED,
                        "/api/v1/people",
                        "{\"lastName\":\"Exemple %d\",\"firstName\":\"Camille\",\"recordedOn\":\"2024-01-08\"}"
                                .formatted(number)));
        var id = found(
                ID,
                posted(
                        CREATED,
                        "/api/v1/memberships",
                        "{\"personId\":\"%s\",\"territory\":\"Tours\",\"registeredOn\":\"2024-01-08\"}"
                                .formatted(person)));
        post(200, "/api/v1/memberships/" + id + "/draft-cape", CAPE_WORDS);
        var verbs = "/api/v1/memberships/" + id;
        post(200, verbs + "/attend-orientation-committee", "{\"heldOn\":\"2024-01-15\",\"territory\":\"Tours\"}");
        post(200, verbs + "/hold-diagnostic", "{\"heldOn\":\"2024-01-20\",\"choice\":\"CAPE\"}");
        return id;
    }

    /** Answers the id of what was made. */
    String made(String path, String json) throws IOException, InterruptedException {
        return found(ID, posted(CREATED, path, json));
    }

    void done(String path, String json) throws IOException, InterruptedException {
        posted(OK, path, json);
    }

    /** Another program, which may do what that role may. */
    String tokenOf(Role role) {
        return bean(NewTokens.class).create(role, new Scope.House(), new Label("bench"), TokenRight.READ_AND_WRITE, 1);
    }

    /** By that other program. */
    void as(String other, String path, String json) throws IOException, InterruptedException {
        posted(OK, HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + other), json);
    }

    private String posted(int status, String path, String json) throws IOException, InterruptedException {
        return posted(status, request(path), json);
    }

    private static String posted(int status, HttpRequest.Builder request, String json)
            throws IOException, InterruptedException {
        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return expect(status, HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + token);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port") + path);
    }

    private static String expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() == status) return answer.body();
        throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
    }

    private static String found(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        if (!found.find()) throw new IllegalStateException("no " + pattern + " in " + body);
        return found.group(1);
    }

    @Override
    public void close() {
        program.close();
    }
}
