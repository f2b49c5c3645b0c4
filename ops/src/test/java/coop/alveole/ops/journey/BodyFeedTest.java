package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.journey.ReadCalendar.Event;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The general assemblies in a calendar, one by one or all of them: what was decided about a date is followed there. */
class BodyFeedTest {
    private static final String ASSEMBLIES = "body/GENERAL_ASSEMBLY";

    private static RunningHouse house;
    private static String manager;
    private static String amina;
    private static Browser chloe;
    private static CalendarLinks calendars;
    private static LocalDate today;

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeAll
    static void chloeWorksHere() throws IOException {
        house = RunningHouse.fresh();
        today = LocalDate.now(house.bean(Clock.class));
        manager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        amina = house.member(house.adminToken(), "Abeille", "Amina", "Tours");
        chloe = SignedInBrowser.as(house, "chloé", Role.ADMIN_TEAM, new Scope.House());
        calendars = new CalendarLinks(house, chloe);
    }

    @Test
    void anAssemblyMovesInTheCalendarThatTookIt() {
        var assembly = dated(today.plusMonths(7));
        var invitation = "/assemblies/" + assembly + ".ics";
        assertThat(chloe.open(house.upToDate("/house-rules")).links()).contains(invitation);
        var first = ReadCalendar.of(chloe.get(invitation).answer().body()).only();
        assertThat(first.summary()).isEqualTo("Assemblée générale ordinaire");
        assertThat(first.day()).isEqualTo(day(today.plusMonths(7)));
        moved(assembly, today.plusMonths(9), today);
        chloe.open(house.upToDate("/house-rules"));
        var moved = ReadCalendar.of(chloe.get(invitation).answer().body()).only();
        assertThat(moved.uid()).isEqualTo(first.uid());
        assertThat(moved.day()).isEqualTo(day(today.plusMonths(9)));
        assertThat(moved.sequence()).isGreaterThan(first.sequence());
        assertThat(moved.status()).isEqualTo("CONFIRMED");
    }

    @Test
    void allOfThemAreOneCalendarWhereEachKeepsItsNameAsItMovesOrIsCalledOff() {
        var link = calendars.made(chloe, ASSEMBLIES);
        var held = dated(today.minusMonths(14));
        var next = dated(today.plusMonths(5));
        assertThat(in(link, held)).isEqualTo(confirmed(held, 0, today.minusMonths(14)));
        assertThat(in(link, next)).isEqualTo(confirmed(next, 0, today.plusMonths(5)));

        moved(next, today.plusMonths(6), today);
        assertThat(in(link, next)).isEqualTo(confirmed(next, 1, today.plusMonths(6)));
        assertThat(in(link, held)).as("nothing happened to it").isEqualTo(confirmed(held, 0, today.minusMonths(14)));

        cancelled(next, "CALLED_OFF");
        assertThat(in(link, next)).isEqualTo(event(next, 2, today.plusMonths(6), "CANCELLED"));
        cancelled(held, "RECORDED_BY_MISTAKE");
        assertThat(in(link, held)).isEqualTo(event(held, 1, today.minusMonths(14), "CANCELLED"));
    }

    @Test
    void whatIsDecidedForLaterMovesNothingYet() {
        var link = calendars.made(chloe, ASSEMBLIES);
        var assembly = dated(today.plusMonths(3));
        moved(assembly, today.plusMonths(4), today.plusDays(1));
        assertThat(in(link, assembly)).isEqualTo(confirmed(assembly, 0, today.plusMonths(3)));
        moved(assembly, today.plusMonths(8), today.plusDays(1));
        assertThat(in(link, assembly)).isEqualTo(confirmed(assembly, 0, today.plusMonths(3)));
    }

    @Test
    void itSaysNothingOfAnybodyAndTheListSaysWhichItIs() {
        var link = calendars.made(chloe, ASSEMBLIES);
        dated(today.plusMonths(2));
        assertThat(calendars.read(link).events())
                .extracting(Event::summary)
                .isNotEmpty()
                .containsOnly("Assemblée générale ordinaire");
        assertThat(calendars.asked(link).body())
                .contains("X-WR-CALNAME:Alvéole : assemblées générales")
                .doesNotContain("Abeille", "A. A.", "Tours", amina, "échéance");
        assertThat(chloe.open("/my-calendars").text()).contains("les assemblées générales");
        assertThat(chloe.open("/my-calendars", "Accept-Language", "en").text()).contains("the general assemblies");
    }

    @Test
    void somebodyOfTheHouseSubscribesAndTheLinkEndsWithTheirRole() {
        var marthe = Managing.in(house);
        var pia = marthe.cameIn("pia", "ADVISOR");
        var link = calendars.made(pia, ASSEMBLIES);
        var assembly = dated(today.plusMonths(11));
        assertThat(in(link, assembly).status()).isEqualTo("CONFIRMED");
        marthe.revoked(marthe.accountOf("pia"), "ADVISOR");
        assertThat(calendars.asked(link).statusCode()).isEqualTo(404);
    }

    @Test
    void anAssociateReadsWhenTheyMeetAndTakesTheLinkBack() throws IOException {
        var own = new Scope.Own(new MembershipId(amina).personId());
        var herself = SignedInBrowser.as(house, "amina", Role.ENTREPRENEUR, own);
        var link = calendars.made(herself, ASSEMBLIES);
        var assembly = dated(today.plusMonths(10));
        assertThat(in(link, assembly)).isEqualTo(confirmed(assembly, 0, today.plusMonths(10)));
        herself.submit(herself.open("/my-calendars").form("/revoke"), Map.of());
        assertThat(calendars.asked(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aBodyThatThereIsNotHasNoCalendar() throws IOException {
        var odile = SignedInBrowser.as(house, "odile", Role.ADMIN_TEAM, new Scope.House());
        for (var nothing : List.of("body/CONSEIL", "body/", "territory/ ", "tout")) {
            var refused = calendars.asksFor(odile, nothing);
            assertThat(refused.status()).as(nothing).isEqualTo(400);
            assertThat(refused.text()).contains("choisissez dans la liste").doesNotContain("/feeds/");
        }
        assertThat(odile.open("/my-calendars").text()).contains("Aucun agenda n'est abonné");
    }

    private static Event in(String link, String assembly) {
        var uid = ReadCalendar.of(
                        chloe.get("/assemblies/" + assembly + ".ics").answer().body())
                .only()
                .uid();
        return calendars.read(link).events().stream()
                .filter(event -> event.uid().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static Event confirmed(String assembly, int sequence, LocalDate on) {
        return event(assembly, sequence, on, "CONFIRMED");
    }

    private static Event event(String assembly, int sequence, LocalDate on, String status) {
        var taken = ReadCalendar.of(
                        chloe.get("/assemblies/" + assembly + ".ics").answer().body())
                .only();
        return new Event(taken.uid(), sequence, day(on), "Assemblée générale ordinaire", taken.link(), status);
    }

    private static String day(LocalDate on) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(on);
    }

    private static String dated(LocalDate heldOn) {
        var decidedOn = heldOn.isBefore(today) ? heldOn : today;
        var assembly = RunningHouse.id(house.post(
                manager,
                "/api/v1/assemblies",
                "{\"kind\":\"ORDINARY\",\"heldOn\":\"%s\",\"decidedOn\":\"%s\"}".formatted(heldOn, decidedOn)));
        chloe.open(house.upToDate("/house-rules"));
        return assembly;
    }

    private static void moved(String assembly, LocalDate heldOn, LocalDate decidedOn) {
        done(assembly + "/move", "{\"heldOn\":\"%s\",\"decidedOn\":\"%s\"}".formatted(heldOn, decidedOn));
    }

    private static void cancelled(String assembly, String cause) {
        done(assembly + "/cancel", "{\"cause\":\"%s\",\"decidedOn\":\"%s\"}".formatted(cause, today));
    }

    private static void done(String verb, String body) {
        var answer = house.post(manager, "/api/v1/assemblies/" + verb, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
