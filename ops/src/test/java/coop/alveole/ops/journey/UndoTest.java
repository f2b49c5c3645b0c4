package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** « Annuler » on the page that says what was recorded: done and undone, what is shown is what was shown before. */
class UndoTest {
    private static RunningHouse house;
    private static Browser browser;
    private static String admin;

    /** {@code shown} is what a program reads of it, of the membership or of the person. */
    record Deed(String page, String verb, Map<String, String> typed, String shown) {
        @Override
        public String toString() {
            return verb;
        }
    }

    @BeforeAll
    static void somebodyOfTheAdminTeamIsSignedIn() throws IOException {
        house = RunningHouse.shared();
        admin = house.adminToken();
        browser = SignedInBrowser.as(house, "undoing", Role.ADMIN_TEAM, new Scope.House());
    }

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed(
                        "/deadlines/deadline-%s-ASSOCIATION-2028-02-03",
                        "/suspend-reminders",
                        Map.of("reason", "PERSON_AWAY"),
                        "/api/v1/deadlines?kind=ASSOCIATION&territory=Vouvray"),
                new Deed(
                        "/members/%s",
                        "/record-interview",
                        Map.of("heldOn", "2026-04-02"),
                        "/api/v1/deadlines?kind=INTERVIEWS&territory=Vouvray"),
                new Deed(
                        "/members/%s/calls", "/note-call", Map.of("note", "Rappeler lundi"), "/api/v1/people/%s/calls"),
                new Deed(
                        "/members/%s",
                        "/note-action",
                        Map.of("what", "Rappeler", "addressee", "ADMIN_TEAM", "dueOn", "2099-01-31"),
                        "/api/v1/actions?state=OPEN&membership=%s"));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whatIsUndoneIsAsItWasBefore(Deed deed) {
        var member = underACesa();
        var before = shown(deed, member);
        var page = browser.done(
                browser.open(house.upToDate(deed.page().formatted(member))).form(deed.verb()), deed.typed());
        assertThat(page.text()).contains("Enregistré : ", "Annuler (30 s)");
        assertThat(shown(deed, member)).as("it was done").isNotEqualTo(before);
        var undone = browser.done(page.undo().orElseThrow(), Map.of());
        assertThat(shown(deed, member)).isEqualTo(before);
        assertThat(undone.undo()).as("what undoes is not undone").isEmpty();
    }

    @Test
    void nobodyIsOfferedToUndoWhatAnotherDid() throws IOException {
        var member = house.member(admin, "Annulée", "Nora", "Tours");
        browser.done(
                browser.open(house.upToDate("/members/" + member)).form("/note-action"),
                Map.of("what", "Rappeler", "addressee", "ADMIN_TEAM", "dueOn", "2099-01-31"));
        var after = "/members/" + member + "?after="
                + house.bean(Facts.class).head().position();
        assertThat(browser.open(after).undo()).isPresent();
        assertThat(SignedInBrowser.as(house, "watching", Role.ADMIN_TEAM, new Scope.House())
                        .open(after)
                        .undo())
                .isEmpty();
        assertThat(browser.open("/members/" + member).undo())
                .as("the page asked otherwise")
                .isEmpty();
    }

    /** Without what counts versions. */
    private static String shown(Deed deed, String member) {
        var id = deed.shown().contains("/people/") ? member.replace("membership-", "person-") : member;
        return house.get(admin, house.upToDate(deed.shown().formatted(id)))
                .body()
                .replaceAll("\"(version|position)\":\\d+", "");
    }

    private static String underACesa() {
        var member = house.readyToSign(admin, "Annulée", "Salma", "Vouvray");
        house.post(admin, "/api/v1/memberships/" + member + "/sign-cesa", "{\"signedOn\":\"2025-02-03\"}");
        // Two interviews a year are asked: the next one ends the line.
        house.post(admin, "/api/v1/memberships/" + member + "/record-interview", "{\"heldOn\":\"2026-03-02\"}");
        return member;
    }
}
