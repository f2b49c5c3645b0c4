package coop.alveole.ops.crash;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.ops.ContractWords;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes one person after another, and keeps every answer it was given. */
final class Client implements Runnable {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private static final int STEPS = 6;

    /** One command under its key. */
    record Asked(String path, String key, String body) {}

    /** What the program gave its word for. */
    record Promise(Asked asked, String answer) {
        String id() {
            var id = ID.matcher(answer);
            if (!id.find()) throw new IllegalStateException("no id in " + answer);
            return id.group(1);
        }
    }

    private final Server server;
    private final String token;
    private final int number;
    private final Runnable acknowledged;
    private final List<Promise> promises = new ArrayList<>();
    private Optional<Asked> unanswered = Optional.empty();

    Client(Server server, String token, int number, Runnable acknowledged) {
        this.server = server;
        this.token = token;
        this.number = number;
        this.acknowledged = acknowledged;
    }

    /** Until the server dies under it: the last thing it asked then stays without an answer. */
    @Override
    public void run() {
        try {
            while (true) ask(next());
        } catch (IOException died) {
            // what was asked last is asked again after the restart
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A person, her membership, what a first contract asks, her CAPE drawn up and signed, and again. */
    private Asked next() {
        int done = promises.size();
        var key = "client-" + number + "-" + done;
        return switch (done % STEPS) {
            case 0 -> new Asked("/api/v1/people", key, "{\"lastName\":\"Exemple\",\"firstName\":\"Ida\"}");
            case 1 ->
                new Asked(
                        "/api/v1/memberships",
                        key,
                        "{\"personId\":\"%s\",\"territory\":\"Tours\",\"registeredOn\":\"2024-01-08\"}"
                                .formatted(promises.getLast().id()));
            case 2 ->
                new Asked(
                        "/api/v1/memberships/" + promises.getLast().id() + "/attend-orientation-committee",
                        key,
                        "{\"heldOn\":\"2024-01-10\",\"territory\":\"Tours\"}");
            case 3 ->
                new Asked(
                        "/api/v1/memberships/" + promises.getLast().id() + "/hold-diagnostic",
                        key,
                        "{\"heldOn\":\"2024-01-12\",\"choice\":\"CAPE\"}");
            case 4 ->
                new Asked(
                        "/api/v1/memberships/" + promises.getLast().id() + "/draft-cape",
                        key,
                        ContractWords.json(ContractKind.CAPE));
            default ->
                new Asked(
                        "/api/v1/memberships/" + promises.getLast().id() + "/sign-cape",
                        key,
                        "{\"signedOn\":\"2024-01-15\",\"startsOn\":\"2024-01-15\",\"endsOn\":\"2025-01-14\"}");
        };
    }

    private void ask(Asked asked) throws IOException, InterruptedException {
        unanswered = Optional.of(asked);
        var answer = post(asked);
        if (answer.statusCode() / 100 != 2) throw new IllegalStateException("refused: " + answer.body());
        unanswered = Optional.empty();
        promises.add(new Promise(asked, answer.body()));
        acknowledged.run();
    }

    /** With the same key; whether there was something to repeat. */
    boolean repeatUnanswered() throws IOException, InterruptedException {
        if (unanswered.isEmpty()) return false;
        ask(unanswered.get());
        return true;
    }

    int promised() {
        return promises.size();
    }

    List<String> answers() {
        return promises.stream().map(Promise::answer).toList();
    }

    /** Those from the one numbered {@code first} on that the program no longer keeps. */
    List<String> broken(int first) throws IOException, InterruptedException {
        var broken = new ArrayList<String>();
        for (int i = first; i < promises.size(); i++) {
            var promise = promises.get(i);
            var again = post(promise.asked());
            boolean replayed = again.headers().firstValue("Idempotent-Replay").isPresent();
            if (!replayed || !again.body().equals(promise.answer()))
                broken.add("promised " + promise.answer() + ", now " + again.body());
            if (isLastOfItsFile(i) && !isRead(promise)) broken.add("not read as promised: " + promise.answer());
        }
        return broken;
    }

    /** A person is recorded once, a membership stands where its CAPE left it. */
    private boolean isLastOfItsFile(int promise) {
        return promise % STEPS == 0 || promise % STEPS == STEPS - 1 || promise == promises.size() - 1;
    }

    /** The file is at the version of the last promise about it: neither lost, nor done twice. */
    private boolean isRead(Promise promise) throws IOException, InterruptedException {
        var where = promise.asked().path().endsWith("people") ? "/api/v1/people/" : "/api/v1/memberships/";
        var read = server.readAfter(position(promise.answer()), where + promise.id(), token);
        return read.statusCode() == 200 && number("version", read.body()) == number("version", promise.answer());
    }

    static long position(String answer) {
        return number("position", answer);
    }

    private static long number(String name, String answer) {
        var found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(answer);
        if (!found.find()) throw new IllegalStateException("no " + name + " in " + answer);
        return Long.parseLong(found.group(1));
    }

    private HttpResponse<String> post(Asked asked) throws IOException, InterruptedException {
        return Server.send(authorized(asked.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", asked.key())
                .POST(BodyPublishers.ofString(asked.body())));
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(server.uri(path)).header("Authorization", "Bearer " + token);
    }
}
