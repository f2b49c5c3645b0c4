package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A calendar subscribes to a secret link: it learns what moves and what is over, never what it is about. */
class CalendarFeedsTest {
    private static final Pattern LINK = Pattern.compile("/feeds/[A-Za-z0-9_-]{43}\\.ics");
    private static final HttpClient CALENDAR = HttpClient.newHttpClient();

    private static RunningHouse house;
    private static String admin;
    private static Browser chloe;

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeAll
    static void chloeWorksHere() throws IOException {
        house = RunningHouse.fresh();
        admin = house.token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ_AND_WRITE);
        house.member(admin, "Abeille", "Amina", "Tours");
        chloe = SignedInBrowser.as(house, "chloé", Role.ADMIN_TEAM, new Scope.House());
    }

    @Test
    void aLineKeepsItsNameWhenItMovesAndIsCancelledWhenItIsOver() {
        var member = house.member(admin, "Bourdon", "Basile", "Blois");
        var link = made(chloe, "");
        var action = RunningHouse.id(house.post(
                admin,
                "/api/v1/memberships/" + member + "/note-action",
                "{\"what\":\"Rappeler pour sa santé\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"%s\"}"
                        .formatted(today().plusDays(20))));
        var first = lineOf(member, today().plusDays(20), read(link));
        assertThat(first.summary()).isEqualTo("Une échéance vous concerne : B. B., Blois");
        assertThat(first.sequence()).isZero();
        assertThat(lineOf(member, today().plusDays(20), read(link)))
                .as("nothing happened")
                .isEqualTo(first);

        done(
                "/api/v1/actions/" + action + "/put-off",
                "{\"dueOn\":\"%s\",\"reason\":\"PERSON_AWAY\"}".formatted(today().plusDays(30)));
        var moved = lineOf(member, today().plusDays(30), read(link));
        assertThat(moved.uid()).isEqualTo(first.uid());
        assertThat(moved.sequence()).isEqualTo(1);

        done("/api/v1/actions/" + action + "/finish", "{}");
        var over = read(link).events().stream()
                .filter(event -> event.uid().equals(first.uid()))
                .findFirst()
                .orElseThrow();
        assertThat(over.status()).isEqualTo("CANCELLED");
        assertThat(over.sequence()).isEqualTo(2);
        assertThat(over.summary() + over.link()).as("it says no more of whom").isEqualTo("Échéance levée");
    }

    @Test
    void nothingIsSaidOfWhatItIsAbout() {
        var link = made(chloe, "Tours");
        var text = asked(link).body();
        assertThat(read(link).events())
                .isNotEmpty()
                .allMatch(event -> event.summary().equals("Une échéance vous concerne : A. A., Tours"));
        assertThat(text)
                .doesNotContain("Abeille", "Amina", "RETENTION", "CAPE", "santé", "Blois")
                .contains("\r\n");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        var elsewhere = made(chloe, "Nulle, part ; « là »\\n");
        assertThat(read(elsewhere).events()).isEmpty();
    }

    @Test
    void theLinkIsWorthTheRightsOfItsMakerAsTheyAreNow() throws IOException {
        var bruno = SignedInBrowser.as(house, "bruno", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        assertThat(read(made(bruno, "Tours")).events()).as("out of reach").isEmpty();
        var marthe = Managing.in(house);
        var pia = marthe.cameIn("pia", "ADMIN_TEAM");
        var link = made(pia, "Tours");
        assertThat(read(link).events()).isNotEmpty();
        marthe.revoked(marthe.accountOf("pia"), "ADMIN_TEAM");
        assertThat(asked(link).statusCode()).isEqualTo(404);
        marthe.granted(marthe.accountOf("pia"), "ADMIN_TEAM", Map.of());
        assertThat(asked(link).statusCode())
                .as("a role given again opens no old link")
                .isEqualTo(404);
    }

    @Test
    void itIsRevokedByItsMakerAloneAndAskedWithNothingElse() throws IOException {
        var odile = SignedInBrowser.as(house, "odile", Role.ADMIN_TEAM, new Scope.House());
        var link = made(odile, "");
        assertThat(odile.open("/my-calendars").text()).contains("jamais lu").doesNotContain("/feeds/");
        assertThat(asked(link).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(asked(link).headers().firstValue("Set-Cookie")).isEmpty();
        var page = odile.open("/my-calendars");
        assertThat(page.text()).doesNotContain("jamais lu");
        assertThat(asked(link + "?asOf=2024-01-01").statusCode()).isEqualTo(404);
        assertThat(asked("/feeds/" + "a".repeat(43) + ".ics").statusCode()).isEqualTo(404);
        assertThat(odile.get(link.substring(0, link.length() - 5) + "x.ics").status())
                .as("a session opens no calendar")
                .isEqualTo(404);
        var revoke = page.form("/revoke");
        assertThat(chloe.post(
                                revoke.action(),
                                "_csrf="
                                        + chloe.open("/my-calendars")
                                                .form("/my-calendars")
                                                .value("_csrf"))
                        .status())
                .isEqualTo(404);
        assertThat(asked(link).statusCode()).isEqualTo(200);
        assertThat(odile.submit(revoke, Map.of()).location()).isEqualTo("/my-calendars");
        assertThat(asked(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkTakesThePasswordAndEndsWithEverythingThatWasOpen() throws IOException {
        var pascal = SignedInBrowser.as(house, "pascal", Role.ADMIN_TEAM, new Scope.House());
        var link = made(pascal, "");
        var form = pascal.open("/my-calendars").form("/my-calendars");
        var refused = pascal.submit(form, Map.of("territory", "", "password", "trouvé sur un écran ouvert"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("pas votre mot de passe").doesNotContain("/feeds/");
        assertThat(asked(link).statusCode()).isEqualTo(200);
        pascal.submit(pascal.open("/my-sessions").form("/sign-out-everywhere"), Map.of());
        assertThat(asked(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarThatAsksTooOftenIsToldToWait() {
        var link = made(chloe, "Tours");
        for (int asked = 0; asked < 60; asked++)
            assertThat(asked(link).statusCode()).isEqualTo(200);
        var over = asked(link);
        assertThat(over.statusCode()).isEqualTo(429);
        assertThat(over.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void anAssemblyMovesInTheCalendarThatTookIt() {
        var manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        var decidedOn = today();
        var assembly = RunningHouse.id(house.post(
                manager,
                "/api/v1/assemblies",
                "{\"kind\":\"ORDINARY\",\"heldOn\":\"2027-06-24\",\"decidedOn\":\"" + decidedOn + "\"}"));
        var invitation = "/assemblies/" + assembly + ".ics";
        assertThat(chloe.open(house.upToDate("/house-rules")).links()).contains(invitation);
        var first = ReadCalendar.of(chloe.get(invitation).answer().body()).only();
        assertThat(first.summary()).isEqualTo("Assemblée générale ordinaire");
        assertThat(first.day()).isEqualTo("20270624");
        assertThat(house.post(
                                manager,
                                "/api/v1/assemblies/" + assembly + "/move",
                                "{\"heldOn\":\"2027-09-15\",\"decidedOn\":\"" + decidedOn + "\"}")
                        .statusCode())
                .isEqualTo(200);
        chloe.open(house.upToDate("/house-rules"));
        var moved = ReadCalendar.of(chloe.get(invitation).answer().body()).only();
        assertThat(moved.uid()).isEqualTo(first.uid());
        assertThat(moved.day()).isEqualTo("20270915");
        assertThat(moved.sequence()).isGreaterThan(first.sequence());
        assertThat(moved.status()).isEqualTo("CONFIRMED");
    }

    private static ReadCalendar.Event lineOf(String member, LocalDate on, ReadCalendar calendar) {
        return calendar.events().stream()
                .filter(event -> event.link().endsWith("/members/" + member)
                        && event.day().equals(DateTimeFormatter.BASIC_ISO_DATE.format(on)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(member + " in " + calendar));
    }

    /** The link that the page tells once. */
    private static String made(Browser somebody, String territory) {
        var form = somebody.open("/my-calendars").form("/my-calendars");
        var page = somebody.submit(form, Map.of("territory", territory, "password", Doors.PASSWORD));
        assertThat(page.status()).as(page.text()).isEqualTo(201);
        var link = LINK.matcher(page.text());
        assertThat(link.find()).as(page.text()).isTrue();
        return link.group();
    }

    private static ReadCalendar read(String link) {
        chloe.open(house.upToDate("/deadlines"));
        var answer = asked(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        return ReadCalendar.of(answer.body());
    }

    private static HttpResponse<String> asked(String path) {
        try {
            return CALENDAR.send(HttpRequest.newBuilder(house.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void done(String path, String body) {
        var answer = house.post(admin, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static LocalDate today() {
        return LocalDate.now(house.bean(Clock.class));
    }
}
