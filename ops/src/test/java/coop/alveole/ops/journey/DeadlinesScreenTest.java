package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.NewAccounts;
import coop.alveole.ops.house.Rounds;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Échéances » as a person uses it: read, filter, take up, put off, suspend, close, print as a spreadsheet. */
class DeadlinesScreenTest {
    private static final String PASSWORD = "quatre mots bien choisis";

    private static RunningHouse house;
    private static Browser browser;
    private static String admin;
    private static LocalDate today;

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeAll
    static void somebodyIsSignedIn() throws IOException {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        today = LocalDate.now(house.bean(Clock.class));
        var account = house.bean(NewAccounts.class).ofPerson(Role.ADMIN_TEAM, new Scope.House());
        house.bean(FirstLink.class).issue(account, "");
        var link =
                Files.readString(house.keyFile().resolveSibling("first-link")).strip();
        browser = new Browser(house);
        var chosen = Map.of("name", "odile", "password", PASSWORD, "again", PASSWORD);
        browser.submit(browser.get(link).form(link), chosen);
        browser.submit(browser.get("/sign-in").form("/sign-in"), Map.of("name", "odile", "password", PASSWORD));
    }

    @Test
    void aCapeThatEndsSoonIsFollowedToItsEnd() {
        var dueOn = today.plusDays(20);
        var member = member("Fournier", "Orléans");
        cape(member, dueOn);
        round();
        var page = browser.open("/deadlines?what=CAPE_END&territory=Orl%C3%A9ans");
        assertThat(page.text()).contains("Fin du CAPE", "Fournier", "bientôt", "dernière relance le");
        assertThat(page.text()).as("said on paper too").contains("Territoire : Orléans");

        var line = line(member, DeadlineKind.CAPE_END, dueOn) + "?territory=Orl%C3%A9ans";
        assertThat(browser.open("/deadlines?territory=Orl%C3%A9ans").answer().body())
                .contains("href=\"" + line + "\"");
        page = browser.done(form(line, member, "take-up-deadline"), Map.of());
        assertThat(page.answer().uri().getQuery()).contains("territory=Orléans");
        assertThat(page.text()).contains("prise en charge le");
        var tooLate = browser.submit(
                form(line, member, "snooze-deadline"),
                Map.of("until", dueOn.plusDays(1).toString(), "reason", "AWAITED_ANSWER"));
        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.text()).contains("ne se reporte pas au-delà", "DEADLINE-03", "Fournier");
        page = browser.done(
                form(line, member, "snooze-deadline"),
                Map.of("until", today.plusDays(3).toString(), "reason", "AWAITED_ANSWER"));
        assertThat(page.text()).contains("reportées (1)", "reportée au");
        page = browser.done(form(line, member, "suspend-reminders"), Map.of("reason", "PERSON_AWAY"));
        assertThat(page.text()).contains("relances suspendues depuis le");
        page = browser.done(form(line, member, "resume-reminders"), Map.of());
        assertThat(page.text()).doesNotContain("relances suspendues depuis le");
        page = browser.done(form(line, member, "close-deadline"), Map.of("reason", "NOT_WANTED"));
        assertThat(page.links()).as("only the signed paper is still waited for").doesNotContain(line);
        assertThat(browser.open("/members/" + member).text())
                .contains("prise en charge", "reportée au", "close (non souhaité par la personne)", "jours avant le");
    }

    @Test
    void whatNobodyTakesUpForSevenDaysGoesUp() {
        var member = member("Garnier", "Tours");
        cape(member, today.plusDays(59));
        round();
        assertThat(browser.open("/deadlines?territory=Tours").text()).contains("Garnier", "accompagnement");
        var sixDays = browser.open("/deadlines?territory=Tours&desk=CO_MANAGER&asOf=" + today.plusDays(6));
        assertThat(sixDays.text()).doesNotContain("Garnier");
        var aWeek = browser.open("/deadlines?territory=Tours&desk=CO_MANAGER&asOf=" + today.plusDays(7));
        assertThat(aWeek.text()).contains("Garnier", "remontée aux cogérant·es le", "cogérance");
        var line = line(member, DeadlineKind.CAPE_END, today.plusDays(59)) + "?asOf=" + today.plusDays(7);
        assertThat(browser.open(line).forms().stream()
                        .filter(form -> form.action().startsWith("/api")))
                .as("nothing is recorded from another day")
                .isEmpty();
    }

    @Test
    void aCesaOwesTwoInterviewsUntilBothAreRecorded() {
        var member = member("Hamel", "Blois");
        post("/api/v1/memberships/" + member + "/sign-cesa", "{\"signedOn\":\"" + today.minusMonths(11) + "\"}");
        assertThat(browser.open("/deadlines?territory=Blois").text()).contains("Deux entretiens dans l'année");
        for (int month : new int[] {3, 8})
            post(
                    "/api/v1/memberships/" + member + "/record-interview",
                    "{\"heldOn\":\"" + today.minusMonths(month) + "\"}");
        var page = browser.open("/deadlines?territory=Blois&urgency=LATER");
        assertThat(page.text()).doesNotContain("Deux entretiens dans l'année (");
        assertThat(browser.open("/deadlines?territory=Blois").text()).doesNotContain("Deux entretiens dans l'année (");
        assertThat(browser.open("/members/" + member).text()).contains("Entretien individuel tenu le");
    }

    @Test
    void papersVisitsAndRequestsAreLinesThatAnAccountantIsNotShown() {
        var member = member("Lemaire", "Dreux");
        var person = "/api/v1/people/" + new MembershipId(member).personId();
        post(
                person + "/record-residence-permit",
                "{\"recordedOn\":\"%s\",\"validUntil\":\"%s\"}".formatted(today, today.plusDays(100)));
        post(
                person + "/record-medical-visit",
                "{\"heldOn\":\"%s\",\"nextBy\":\"%s\"}".formatted(today.minusYears(1), today.plusDays(40)));
        post(person + "/request-access", "{\"requestedOn\":\"%s\"}".formatted(today));
        round();
        assertThat(browser.open("/deadlines?territory=Dreux").text()).contains("dernière relance le");
        assertThat(browser.get("/deadlines.csv?territory=Dreux").answer().body())
                .contains("Fin du titre de séjour;Lemaire Camille;Dreux")
                .contains("Prochaine visite médicale;Lemaire Camille;Dreux")
                .contains("Répondre à une demande d'accès;Lemaire Camille;Dreux");
        assertThat(mayClose(line(member, DeadlineKind.RESIDENCE_PERMIT, today.plusDays(100))))
                .isTrue();
        assertThat(mayClose(line(member, DeadlineKind.ACCESS_REQUEST, today.plusMonths(1))))
                .as("a request is answered, not ticked off")
                .isFalse();
        var accountant = house.token(Role.ACCOUNTANT, new Scope.House(), TokenRight.READ);
        assertThat(house.get(accountant, "/api/v1/deadlines?territory=Dreux").body())
                .doesNotContain("RESIDENCE_PERMIT", "MEDICAL_VISIT", "ACCESS_REQUEST");
        post(person + "/answer-access", "{\"answeredOn\":\"%s\"}".formatted(today));
        assertThat(house.get(admin, "/api/v1/deadlines?territory=Dreux").body())
                .contains("MEDICAL_VISIT")
                .doesNotContain("ACCESS_REQUEST");
    }

    @Test
    void theSpreadsheetHoldsTheSameLinesAndNoFormula() {
        var member = member("=HYPERLINK(1)", "Bourges");
        cape(member, today.plusDays(10));
        var csv = browser.get("/deadlines.csv?territory=Bourges&what=&desk=&urgency=");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.answer().body())
                .startsWith("\uFEFFQuoi;Qui;Territoire;")
                .contains("Fin du CAPE;'=HYPERLINK(1) Camille;Bourges;");
    }

    @Test
    void aLineThatIsNotThereIsRefused() {
        var member = member("Imbert", "Tours");
        var answer = house.post(
                admin,
                "/api/v1/memberships/" + member + "/take-up-deadline",
                "{\"kind\":\"CAPE_END\",\"dueOn\":\"2027-01-01\"}");
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains("aucune échéance");
    }

    @Test
    void theListForProgramsSaysWhereEachStands() {
        var member = member("Jourdan", "Vierzon");
        cape(member, today.plusDays(30));
        var answer = house.get(admin, "/api/v1/deadlines?territory=Vierzon&kind=CAPE_END");
        assertThat(answer.body())
                .contains(
                        DeadlineId.of(new MembershipId(member), DeadlineKind.CAPE_END, today.plusDays(30))
                                .value(),
                        "\"urgency\":\"SOON\"",
                        "\"desk\":\"ADVISOR\"",
                        "\"late\":false");
    }

    /** And the list that people read knows of it. */
    private static void round() {
        house.bean(Rounds.class).on(today);
        house.get(
                admin,
                "/api/v1/deadlines?after=" + house.bean(Facts.class).head().position());
    }

    private static Screen.Form form(String line, String member, String verb) {
        return browser.open(line).form("/memberships/" + member + "/" + verb);
    }

    private static boolean mayClose(String line) {
        return browser.open(line).forms().stream()
                .anyMatch(form -> form.action().endsWith("/close-deadline"));
    }

    private static String line(String member, DeadlineKind kind, LocalDate dueOn) {
        return "/deadlines/" + DeadlineId.of(new MembershipId(member), kind, dueOn);
    }

    private static String member(String lastName, String territory) {
        var member = house.member(admin, lastName, "Camille", territory);
        house.welcome(admin, member);
        house.draft(admin, member);
        return member;
    }

    private static void cape(String member, LocalDate endsOn) {
        var start = endsOn.minusMonths(6);
        post(
                "/api/v1/memberships/" + member + "/sign-cape",
                "{\"signedOn\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(start, start, endsOn));
    }

    private static void post(String path, String json) {
        var answer = house.post(admin, path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        house.get(admin, "/api/v1/deadlines?after=" + answer.body().replaceAll(".*\"position\":(\\d+).*", "$1"));
    }
}
