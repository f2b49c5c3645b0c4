package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** « Mes données » as somebody takes them away: each file of the zip, by its name. */
final class MyDataZip {
    private MyDataZip() {}

    static Map<String, String> of(RunningHouse house, Browser browser, String membership)
            throws IOException, InterruptedException {
        var files = new TreeMap<String, String>();
        bytes(house, browser, membership)
                .forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    static Map<String, byte[]> bytes(RunningHouse house, Browser browser, String membership)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.uri(house.upToDate("/members/" + membership + "/my-data")))
                .header("Cookie", browser.cookie())
                .header("Accept-Language", "fr");
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
