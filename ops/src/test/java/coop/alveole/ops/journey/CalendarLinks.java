package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;

/** Links made on « Mes agendas », and a calendar that asks them: it knows nothing but the address. */
record CalendarLinks(RunningHouse house, Browser colleague) {
    private static final Pattern LINK = Pattern.compile("/feeds/[A-Za-z0-9_-]{43}\\.ics");
    private static final HttpClient CALENDAR = HttpClient.newHttpClient();

    /** The link that the page tells once. */
    String made(Browser somebody, String shows) {
        var page = asksFor(somebody, shows);
        assertThat(page.status()).as(page.text()).isEqualTo(201);
        var link = LINK.matcher(page.text());
        assertThat(link.find()).as(page.text()).isTrue();
        return link.group();
    }

    Screen asksFor(Browser somebody, String shows) {
        var form = somebody.open("/my-calendars").form("/my-calendars");
        return somebody.submit(form, Map.of("shows", shows, "password", Doors.PASSWORD));
    }

    /** Once the house has caught up with what was just recorded. */
    ReadCalendar read(String link) {
        colleague.open(house.upToDate("/deadlines"));
        var answer = asked(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        return ReadCalendar.of(answer.body());
    }

    HttpResponse<String> asked(String path) {
        try {
            return CALENDAR.send(HttpRequest.newBuilder(house.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
