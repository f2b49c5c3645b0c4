package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house through its pages alone: what a person reads, fills in, is refused, and finds again. */
class ScreensTest {
    private static final String NOBODY = "/members/membership-00000000-0000-4000-8000-00000000dead";
    private static final Map<String, String> JOINED = Map.of("territory", "Tours", "registeredOn", "2024-01-08");
    private static final Map<String, String> CAPE =
            Map.of("signedOn", "2024-02-01", "startsOn", "2024-02-01", "endsOn", "2025-01-31");
    private static final Map<String, String> THIRTEEN_MONTHS =
            Map.of("signedOn", "2024-02-01", "startsOn", "2024-02-01", "endsOn", "2025-02-28");

    private static RunningHouse house;
    private static Browser browser;

    @BeforeAll
    static void somebodyIsSignedIn() throws IOException {
        house = RunningHouse.shared();
        browser = SignedInBrowser.as(house, "marthe", Role.ADMIN_TEAM, new Scope.House());
    }

    @Test
    void aPersonIsAdmittedFormAfterForm() {
        var home = browser.open("/");
        assertThat(home.text()).contains("Ma journée", "Annuaire");
        var today = LocalDate.parse(home.day());
        assertThat(home.links()).contains("/people/new", "/system");

        var contact = newPerson("Delacroix", "Éloïse");
        assertThat(contact.text()).contains("Delacroix", "Éloïse", "eloise@exemple.fr", "Fiche ouverte");
        assertThat(browser.get("/members?q=delacroix").text()).contains("Delacroix Éloïse");

        var page = welcomed(Drafting.both(browser, browser.done(contact.form("/memberships"), JOINED)));
        assertThat(page.text()).contains("Tours");
        var start = today.minusDays(60);
        var end = start.plusYears(1).minusDays(1);
        page = browser.done(
                page.form("/sign-cape"),
                Map.of(
                        "signedOn", start.toString(),
                        "startsOn", start.toString(),
                        "endsOn", end.toString()));
        assertThat(page.text()).contains("CAPE signé le");
        page = browser.done(
                page.form("/renew-cape"),
                Map.of(
                        "signedOn",
                        today.minusDays(30).toString(),
                        "endsOn",
                        end.plusMonths(6).toString()));
        assertThat(page.text()).contains("CAPE renouvelé le");
        page = browser.done(
                page.form("/end-cape"), Map.of("lastDay", today.minusDays(2).toString()));
        assertThat(page.text()).contains("avant son terme");
        page = browser.done(
                page.form("/sign-cesa"), Map.of("signedOn", today.minusDays(1).toString()));
        assertThat(page.text()).contains("CESA signé le", "Délai d'association");
        page = browser.done(
                page.form("/record-past-contract"),
                Map.of("kind", "EMPLOYMENT", "startsOn", "2019-01-01", "endsOn", "2019-06-30"));
        assertThat(page.text()).contains("Contrat antérieur retrouvé : contrat de travail du 01/01/2019 au 30/06/2019");
        page = browser.done(
                page.form("/admit"),
                Map.of("assemblyId", house.assembly(today.toString()), "admittedOn", today.toString()));
        assertThat(page.text())
                .contains("Élu·e le", "le délai d'association court toujours", "par l'assemblée générale ordinaire du");
        page = browser.done(
                page.form("/record-subscription"),
                Map.of("subscribedOn", today.toString(), "shares", "3", "amountCents", "45"));
        assertThat(page.text()).contains("Admi", "Associé·e (sociétaire) depuis le", "du côté des salarié·es");
        page = browser.done(page.form("/end-cesa"), Map.of("lastDay", today.toString(), "cause", "RESIGNATION"));
        assertThat(page.text()).contains("CESA terminé par démission", "Rupture conventionnelle");
        assertThat(browser.open("/members?asOf=" + today.plusDays(1) + "&q=delacroix")
                        .text())
                .contains("sans contrat");
    }

    @Test
    void aContractOfThirteenMonthsIsRefusedOnThePageWithItsReason() {
        var page = joined("Barbier");
        var refused = browser.submit(page.form("/sign-cape"), THIRTEEN_MONTHS);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("douze mois au plus", "31/01/2025", "CAPE-02", "C. com. L127-2", "Barbier");
        assertThat(refused.form("/sign-cape").fields()).containsAllEntriesOf(THIRTEEN_MONTHS);
        assertThat(refused.form("/sign-cesa").value("signedOn"))
                .as("typed elsewhere")
                .isEmpty();
        assertThat(refused.named("details"))
                .filteredOn(form -> form.attributes().containsKey("open"))
                .hasSize(1);
        var why = refused.links().stream()
                .filter(link -> link.startsWith("/problems/"))
                .findFirst()
                .orElseThrow();
        assertThat(browser.get(why).text()).contains("CAPE-02", "C. com. L127-2");
        assertThat(browser.done(refused.form("/sign-cape"), CAPE).text()).contains("CAPE signé le");
    }

    @ParameterizedTest
    @CsvSource({
        "email,pas une adresse",
        "birthDate,2023-02-29",
        "birthDate,hier",
        "lastName,'a\u0001b'",
        "lastName,'\u0000'",
        "firstName,''",
        "unexpected,x",
        "recordedOn,+999999999-12-31",
        "phone,<script>alert(1)</script>",
        "asOf,2024-01-01",
        "asOf,never"
    })
    void aPersonThatCannotBeReadIsRefusedOnThePage(String field, String typed) {
        var fields = new HashMap<>(Map.of("lastName", "Lenoir\"'<b>", "firstName", "Zoé", "email", "zoe@exemple.fr"));
        fields.put(field, typed);
        var refused = browser.submit(browser.get("/people/new").form("/people"), fields);
        assertThat(refused.status()).isIn(400, 409, 422);
        assertThat(refused.named("h1")).hasSize(1);
        if (field.equals("asOf")) return;
        assertThat(refused.named("div")).anyMatch(tag -> tag.get("role").equals("alert"));
        fields.keySet().retainAll(refused.form("/people").fields().keySet());
        if (!typed.equals("\u0000"))
            assertThat(refused.form("/people").fields()).containsAllEntriesOf(fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastName=A&lastName=B", "email=&email=x%40exemple.fr", "firstName=&firstName="})
    void aFieldSaidTwiceIsNotAnsweredByHalf(String twice) {
        var form = browser.get("/people/new").form("/people");
        var fields = new HashMap<>(form.fields());
        fields.putAll(Map.of("lastName", "Lenoir", "firstName", "Zoé"));
        fields.remove(twice.substring(0, twice.indexOf('=')));
        var refused = browser.post(form.action(), Browser.encoded(fields) + "&" + twice);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.form("/people").value("_csrf")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/people/new?asOf=never",
                "/sign-out",
                "/../..",
                "/..",
                NOBODY,
                "/members/{id}",
                "/members/{x",
                "//elsewhere.example",
                "https://elsewhere.example/"
            })
    void aFormThatNamesAPageWeCannotDrawIsStillRefused(String page) {
        var form = browser.get("/people/new").form("/people");
        var refused = browser.submit(form, Map.of("lastName", "", "_page", page));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Demande illisible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members/{x", "//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example/"})
    void aFormThatLeadsNowhereIsRecordedAllTheSame(String next) {
        var form = browser.get("/people/new").form("/people");
        var answer = browser.submit(form, Map.of("lastName", "Perdu", "firstName", "Jean", "_next", next));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.location()).startsWith("/api/v1/people/person-");
    }

    @Test
    void aSecondClickRecordsNothingMore() {
        var form = browser.get("/people/new").form("/people");
        var typed = Map.of("lastName", "Deuxfois", "firstName", "Ange");
        var first = browser.submit(form, typed);
        var second = browser.submit(form, typed);
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        var file = browser.open(first.location());
        assertThat(browser.get("/members?q=deuxfois").text()).contains("1 personne");

        var page = welcomed(Drafting.both(browser, browser.done(file.form("/memberships"), JOINED)));
        browser.done(page.form("/sign-cape"), CAPE);
        assertThat(browser.done(page.form("/sign-cape"), CAPE).text()).containsOnlyOnce("CAPE signé le");
    }

    @Test
    void whatWasReadBeforeSomebodyElseWroteIsRefusedWithTheNewState() {
        var mine = joined("Ensemble");
        browser.done(mine.form("/sign-cape"), CAPE);
        var refused = browser.submit(mine.form("/sign-cesa"), Map.of("signedOn", "2025-02-01"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.text()).contains("La fiche a changé", "CAPE signé le");
        assertThat(refused.form("/sign-cesa").value("signedOn")).isEqualTo("2025-02-01");
        assertThat(refused.form("/sign-cesa").value("_version"))
                .isNotEqualTo(mine.form("/sign-cesa").value("_version"));
        assertThat(browser.done(refused.form("/sign-cesa"), Map.of()).text()).contains("CESA signé le");
    }

    @Test
    void thePastIsReadUnderABannerAndNotWritten() {
        var page = joined("Jadis");
        var path = page.form("/sign-cape").value("_page");
        for (var then : new String[] {"?asOf=2024-02-01", "?asOf=2199-01-01"}) {
            var past = browser.get(path + then);
            assertThat(past.status()).as(past.text()).isIn(200, 404);
            if (past.status() == 200) requirePast(past, "Situation au");
        }
        var entry = page.links().stream()
                .filter(link -> link.contains("?knownAt="))
                .findFirst()
                .orElseThrow();
        requirePast(browser.get(entry), "d'après les saisies");
        var directory = browser.get("/members?asOf=2024-02-01");
        requirePast(directory, "Situation au 01/02/2024");
        assertThat(directory.links()).doesNotContain("/people/new");
    }

    private static void requirePast(Screen past, String banner) {
        assertThat(past.status()).isEqualTo(200);
        assertThat(past.text()).contains(banner, "On ne saisit rien dans le passé");
        assertThat(past.forms().stream().filter(form -> form.method().equals("post")))
                .extracting(Screen.Form::action)
                .containsExactly("/sign-out");
    }

    @Test
    void whoReadsEnglishReadsEnglish() {
        var english = new String[] {"Accept-Language", "en-GB,en;q=0.9,fr;q=0.5"};
        var page = browser.get("/members", english);
        assertThat(page.text()).contains("Directory", "Sign out").doesNotContain("Annuaire", "Se déconnecter");
        assertThat(page.named("html").getFirst().get("lang")).isEqualTo("en");
        assertThat(browser.get(NOBODY, english).named("html").getFirst().get("lang"))
                .isEqualTo("en");
        var refused = browser.submit(joined("Fairbanks").form("/sign-cape"), THIRTEEN_MONTHS, english);
        assertThat(refused.text()).contains("twelve months").doesNotContain("douze");
        var german = browser.get("/members", "Accept-Language", "de");
        assertThat(german.text()).contains("Annuaire");
        assertThat(german.named("html").getFirst().get("lang"))
                .as("the language it is in")
                .isEqualTo("fr");
    }

    private static Screen newPerson(String lastName, String firstName) {
        var form = browser.get("/people/new").form("/people");
        return browser.done(
                form,
                Map.of(
                        "lastName", lastName,
                        "firstName", firstName,
                        "email", "eloise@exemple.fr",
                        "phone", "06 12 34 56 78",
                        "birthDate", "1990-05-17"));
    }

    private static Screen joined(String lastName) {
        return welcomed(Drafting.both(
                browser, browser.done(newPerson(lastName, "Camille").form("/memberships"), JOINED)));
    }

    /** What a first contract asks (H17). */
    private static Screen welcomed(Screen joined) {
        var committee = browser.done(
                joined.form("/attend-orientation-committee"), Map.of("heldOn", "2024-01-15", "territory", "Tours"));
        return browser.done(
                committee.form("/hold-diagnostic"), Map.of("heldOn", "2024-01-20", "choice", "CAPE", "needs", ""));
    }
}
