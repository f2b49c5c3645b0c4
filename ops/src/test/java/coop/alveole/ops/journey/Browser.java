package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without a window. It keeps the cookie by hand, which is for https alone, and goes only where it is led. */
public final class Browser {
    private static final int LEADS_MAX = 4;

    private final RunningHouse house;
    private String cookie = "";

    Browser(RunningHouse house) {
        this.house = house;
    }

    /** For a request whose answer is no page. */
    String cookie() {
        return cookie;
    }

    /** {@code headers} come in pairs; those of a browser stand unless they are said otherwise. */
    public Screen get(String path, String... headers) {
        return send(HttpRequest.newBuilder(house.uri(path)).GET(), headers);
    }

    /** To the page a redirection leads to. */
    public Screen open(String path, String... headers) {
        var screen = get(path, headers);
        for (int lead = 0; lead < LEADS_MAX && !screen.location().isEmpty(); lead++)
            screen = get(screen.location(), headers);
        assertThat(screen.location()).isEmpty();
        return screen;
    }

    /** What a form that only asks leads to. */
    Screen ask(Screen.Form form, Map<String, String> typed) {
        assertThat(form.method()).isEqualTo("get");
        var fields = new LinkedHashMap<>(form.fields());
        fields.putAll(typed);
        return get(form.action() + "?" + encoded(fields));
    }

    public Screen submit(Screen.Form form, Map<String, String> typed, String... headers) {
        var fields = new LinkedHashMap<>(form.fields());
        fields.putAll(typed);
        return post(form.action(), encoded(fields), headers);
    }

    Screen post(String path, String body, String... headers) {
        return post(path, BodyPublishers.ofString(body), headers);
    }

    Screen post(String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(house.uri(path))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Sec-Fetch-Site", "same-origin")
                .POST(body);
        return send(request, headers);
    }

    /** What the form is, and then the page it leads to. */
    public Screen done(Screen.Form form, Map<String, String> typed) {
        var answer = submit(form, typed);
        assertThat(answer.status())
                .as(form.action() + ": " + answer.answer().body())
                .isEqualTo(303);
        assertThat(answer.location()).containsPattern("[?&]after=");
        return open(answer.location());
    }

    private Screen send(HttpRequest.Builder request, String... headers) {
        request.setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").setHeader("Accept-Language", "fr");
        if (!cookie.isEmpty()) request.setHeader("Cookie", cookie);
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        var answer = house.send(request);
        answer.headers().firstValue("Set-Cookie").ifPresent(this::keep);
        return Screen.of(answer);
    }

    private void keep(String given) {
        assertThat(given).startsWith("__Host-").contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax");
        if (!given.contains("Max-Age=0")) cookie = given.substring(0, given.indexOf(';'));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
