package coop.alveole.ops.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as a process of its own on one data folder, which may be killed. */
final class Server {
    private static final Duration TO_START = Duration.ofMinutes(4);
    private static final long AGAIN_MS = 200;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final List<String> command;
    private final Path folder;
    private Process process;
    private int port;

    Server(List<String> command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    /** How long it took to answer. */
    Duration start() throws IOException, InterruptedException {
        long started = System.nanoTime();
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = process("serve", "--port", Integer.toString(port))
                .redirectOutput(log().toFile())
                .start();
        while (!isHealthy()) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) throw new IllegalStateException(said("it did not restart"));
            if (System.nanoTime() - started > TO_START.toNanos())
                throw new IllegalStateException(said("it never answers"));
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(uri("/actuator/health"))).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As the system does when memory runs out, or a hand does with kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Runs one command to its end, with no server; answers what it printed. */
    String run(String... arguments) throws IOException, InterruptedException {
        var one = process(arguments).start();
        var printed = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (one.waitFor() != 0) throw new IllegalStateException(said(String.join(" ", arguments) + ": " + printed));
        return printed.strip();
    }

    private ProcessBuilder process(String... arguments) {
        var all = Stream.of(
                        command.stream(),
                        Stream.of(arguments),
                        Stream.of("--data", folder.resolve("data").toString()))
                .flatMap(words -> words)
                .toList();
        var builder = new ProcessBuilder(all)
                .redirectError(Redirect.appendTo(folder.resolve("errors.log").toFile()));
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("outside").toString());
        return builder;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    /** What stands there once all that was done until that position is known: until then it is asked again. */
    HttpResponse<String> readAfter(long position, String path, String token) throws IOException, InterruptedException {
        var where = uri(path + (path.contains("?") ? "&" : "?") + "strict=true&after=" + position);
        long asked = System.nanoTime();
        while (true) {
            var read = send(HttpRequest.newBuilder(where).header("Authorization", "Bearer " + token));
            if (read.statusCode() != 503 || System.nanoTime() - asked > TO_START.toNanos()) return read;
            Thread.sleep(AGAIN_MS);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private String said(String what) {
        try {
            return what + "\n" + Files.readString(folder.resolve("errors.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
