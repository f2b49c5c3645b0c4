package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A calendar subscribes to a secret link: it learns what moves and what is over, never what it is about. */
class CalendarFeedsTest {
    private static RunningHouse house;
    private static String admin;
    private static Browser chloe;
    private static CalendarLinks calendars;

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
        calendars = new CalendarLinks(house, chloe);
    }

    @Test
    void aLineKeepsItsNameWhenItMovesAndIsCancelledWhenItIsOver() {
        var member = house.member(admin, "Bourdon", "Basile", "Blois");
        var link = calendars.made(chloe, "");
        var action = RunningHouse.id(house.post(
                admin,
                "/api/v1/memberships/" + member + "/note-action",
                "{\"what\":\"Rappeler pour sa santé\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"%s\"}"
                        .formatted(today().plusDays(20))));
        var first = lineOf(member, today().plusDays(20), calendars.read(link));
        assertThat(first.summary()).isEqualTo("Une échéance vous concerne : B. B., Blois");
        assertThat(first.sequence()).isZero();
        assertThat(lineOf(member, today().plusDays(20), calendars.read(link)))
                .as("nothing happened")
                .isEqualTo(first);

        done(
                "/api/v1/actions/" + action + "/put-off",
                "{\"dueOn\":\"%s\",\"reason\":\"PERSON_AWAY\"}".formatted(today().plusDays(30)));
        var moved = lineOf(member, today().plusDays(30), calendars.read(link));
        assertThat(moved.uid()).isEqualTo(first.uid());
        assertThat(moved.sequence()).isEqualTo(1);

        done("/api/v1/actions/" + action + "/finish", "{}");
        var over = calendars.read(link).events().stream()
                .filter(event -> event.uid().equals(first.uid()))
                .findFirst()
                .orElseThrow();
        assertThat(over.status()).isEqualTo("CANCELLED");
        assertThat(over.sequence()).isEqualTo(2);
        assertThat(over.summary() + over.link()).as("it says no more of whom").isEqualTo("Échéance levée");
    }

    @Test
    void nothingIsSaidOfWhatItIsAbout() {
        var link = calendars.made(chloe, "territory/Tours");
        var text = calendars.asked(link).body();
        assertThat(calendars.read(link).events())
                .isNotEmpty()
                .allMatch(event -> event.summary().equals("Une échéance vous concerne : A. A., Tours"));
        assertThat(text)
                .doesNotContain("Abeille", "Amina", "RETENTION", "CAPE", "santé", "Blois")
                .contains("\r\n");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        var elsewhere = calendars.made(chloe, "territory/Nulle, part ; « là »\\n");
        assertThat(calendars.read(elsewhere).events()).isEmpty();
    }

    @Test
    void theLinkIsWorthTheRightsOfItsMakerAsTheyAreNow() throws IOException {
        var bruno = SignedInBrowser.as(house, "bruno", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        assertThat(calendars.read(calendars.made(bruno, "territory/Tours")).events())
                .as("out of reach")
                .isEmpty();
        var marthe = Managing.in(house);
        var pia = marthe.cameIn("pia", "ADMIN_TEAM");
        var link = calendars.made(pia, "territory/Tours");
        assertThat(calendars.read(link).events()).isNotEmpty();
        marthe.revoked(marthe.accountOf("pia"), "ADMIN_TEAM");
        assertThat(calendars.asked(link).statusCode()).isEqualTo(404);
        marthe.granted(marthe.accountOf("pia"), "ADMIN_TEAM", Map.of());
        assertThat(calendars.asked(link).statusCode())
                .as("a role given again opens no old link")
                .isEqualTo(404);
    }

    @Test
    void itIsRevokedByItsMakerAloneAndAskedWithNothingElse() throws IOException {
        var odile = SignedInBrowser.as(house, "odile", Role.ADMIN_TEAM, new Scope.House());
        var link = calendars.made(odile, "");
        assertThat(odile.open("/my-calendars").text()).contains("jamais lu").doesNotContain("/feeds/");
        assertThat(calendars.asked(link).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(calendars.asked(link).headers().firstValue("Set-Cookie")).isEmpty();
        var page = odile.open("/my-calendars");
        assertThat(page.text()).doesNotContain("jamais lu");
        assertThat(calendars.asked(link + "?asOf=2024-01-01").statusCode()).isEqualTo(404);
        assertThat(calendars.asked("/feeds/" + "a".repeat(43) + ".ics").statusCode())
                .isEqualTo(404);
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
        assertThat(calendars.asked(link).statusCode()).isEqualTo(200);
        assertThat(odile.submit(revoke, Map.of()).location()).isEqualTo("/my-calendars");
        assertThat(calendars.asked(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkTakesThePasswordAndEndsWithEverythingThatWasOpen() throws IOException {
        var pascal = SignedInBrowser.as(house, "pascal", Role.ADMIN_TEAM, new Scope.House());
        var link = calendars.made(pascal, "");
        var form = pascal.open("/my-calendars").form("/my-calendars");
        var refused = pascal.submit(form, Map.of("shows", "", "password", "trouvé sur un écran ouvert"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("pas votre mot de passe").doesNotContain("/feeds/");
        assertThat(calendars.asked(link).statusCode()).isEqualTo(200);
        pascal.submit(pascal.open("/my-sessions").form("/sign-out-everywhere"), Map.of());
        assertThat(calendars.asked(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarThatAsksTooOftenIsToldToWait() {
        var link = calendars.made(chloe, "territory/Tours");
        for (int asked = 0; asked < 60; asked++)
            assertThat(calendars.asked(link).statusCode()).isEqualTo(200);
        var over = calendars.asked(link);
        assertThat(over.statusCode()).isEqualTo(429);
        assertThat(over.headers().firstValue("Retry-After")).isPresent();
    }

    private static ReadCalendar.Event lineOf(String member, LocalDate on, ReadCalendar calendar) {
        return calendar.events().stream()
                .filter(event -> event.link().endsWith("/members/" + member)
                        && event.day().equals(DateTimeFormatter.BASIC_ISO_DATE.format(on)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(member + " in " + calendar));
    }

    private static void done(String path, String body) {
        var answer = house.post(admin, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static LocalDate today() {
        return LocalDate.now(house.bean(Clock.class));
    }
}
