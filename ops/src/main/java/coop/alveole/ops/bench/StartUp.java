package coop.alveole.ops.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program started as a process of its own, until it says that it is well. */
final class StartUp {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOOK_EACH_MILLIS = 10;

    private StartUp() {}

    /** Milliseconds until it serves, and MiB that it then occupies. */
    private record Started(double millis, double mebibytes) {}

    static void measure(Table table, Place empty, Place full, Scale scale) throws Exception {
        var small = started(empty);
        var big = started(full);
        table.add(new Row(
                "Start until health answers 200, at %,d events".formatted(scale.events()),
                big.millis(),
                Row.millis(big.millis()),
                "empty house: " + Row.millis(small.millis()),
                Row.times(big.millis() / small.millis()),
                "–",
                Row.Verdict.UNJUDGED));
        table.add(new Row(
                "Resident memory once started, at %,d events".formatted(scale.events()),
                big.mebibytes(),
                Row.mebibytes(big.mebibytes()),
                "empty house: " + Row.mebibytes(small.mebibytes()),
                Row.times(big.mebibytes() / small.mebibytes()),
                "–",
                Row.Verdict.UNJUDGED));
    }

    private static Started started(Place place) throws IOException, InterruptedException {
        int port = freePort();
        long started = System.nanoTime();
        var builder = new ProcessBuilder(command(place, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("ALVEOLE_MASTER_KEY_FILE", place.keyFile().toString());
        var process = builder.start();
        try {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .build();
            while (!answers(health)) {
                if (!process.isAlive() || System.nanoTime() - started > PATIENCE.toNanos())
                    throw new IllegalStateException("the program does not start on " + place.data());
                TimeUnit.MILLISECONDS.sleep(LOOK_EACH_MILLIS);
            }
            return new Started(Figures.millisSince(started), residentMebibytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(HttpRequest health) throws IOException, InterruptedException {
        try {
            return HTTP.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** The jar we run from, or the classes when a test runs us. */
    private static List<String> command(Place place, int port) {
        var path = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-XX:+UseParallelGC"));
        if (path.endsWith(".jar") && !path.contains(System.getProperty("path.separator")))
            command.addAll(List.of("-jar", path));
        else command.addAll(List.of("-cp", path, "coop.alveole.ops.AlveoleApplication"));
        command.addAll(List.of(
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                place.data().toString()));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static double residentMebibytes(long pid) throws IOException, InterruptedException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        var kibibytes = new String(ps.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
        ps.waitFor();
        return Long.parseLong(kibibytes.strip()) / 1024.0;
    }
}
