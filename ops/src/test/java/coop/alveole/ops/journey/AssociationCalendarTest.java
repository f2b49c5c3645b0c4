package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.query.shared.French;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Échéancier du sociétariat » as a person uses it: the months at a glance, then person by person, on any day. */
class AssociationCalendarTest {
    private static final String PAGE = "/deadlines/calendar";

    private static RunningHouse house;
    private static String admin;
    private static Browser team;
    private static LocalDate today;
    private static LocalDate assembly;
    private static String amina;

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeAll
    static void threePeopleUnderACesa() throws IOException {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        today = LocalDate.now(house.bean(Clock.class));
        assembly = today.plusDays(45);
        team = SignedInBrowser.as(house, "equipe", Role.ADMIN_TEAM, new Scope.House());
        house.assembly(assembly.toString());
        amina = cesa("Sellière", "Amina", "Tours", today.minusMonths(33));
        cesa("Garnier", "Bruno", "Blois", today.minusMonths(2));
        var chloe = cesa("Roux", "Chloé", "Tours", today.minusMonths(33).plusDays(3));
        done(chloe, "apply-for-association", "{\"appliedOn\":\"" + today.minusDays(4) + "\"}");
    }

    @Test
    void theMonthsShowWhenToActAndTheAssembliesAmongThem() {
        var page = team.open(house.upToDate(PAGE));
        assertThat(page.named("svg"))
                .singleElement()
                .satisfies(drawing -> assertThat(drawing.get("role")).isEqualTo("group"));
        assertThat(page.text())
                .contains("Échéancier du sociétariat", "Derniers jours pour agir, sur 36 mois")
                .contains("AG\u00a0: " + French.day(assembly))
                .contains("Situation au\u00a0: " + French.day(today));
        assertThat(page.links()).anyMatch(link -> link.matches("/deadlines/calendar\\?month=\\d{4}-\\d{2}#people"));
    }

    @Test
    void eachPersonHasTheirDaysTheirLastUsefulAssemblyAndWhereTheyStand() {
        var page = team.open(house.upToDate(PAGE + "?territory=tours"));
        assertThat(page.text())
                .contains("2 personnes", "Sellière Amina", "Roux Chloé", "Territoire : tours")
                .contains(
                        French.day(today.minusMonths(33)),
                        French.day(today.minusMonths(33).plusMonths(36)))
                .contains("pour l'assemblée du " + French.day(assembly))
                .contains("à informer", "candidature reçue le " + French.day(today.minusDays(4)))
                .doesNotContain("Garnier");
        assertThat(page.links()).anyMatch(link -> link.startsWith("/deadlines/deadline-" + amina));
        assertThat(page.text().indexOf("Sellière Amina"))
                .as("the most pressing first")
                .isLessThan(page.text().indexOf("Roux Chloé"));
    }

    @Test
    void aMonthListsWhoHasTheirLastDayToActInIt() {
        var act = team.open(house.upToDate(PAGE + "?territory=Blois"));
        var link = act.links().stream()
                .filter(each -> each.startsWith(PAGE) && each.contains("month="))
                .findFirst()
                .orElseThrow();
        assertThat(link).contains("territory=Blois");
        var page = team.open(link);
        assertThat(page.text()).contains("Garnier Bruno", "Dernier jour pour agir en : ");
        var other = team.open(PAGE + "?month=" + YearMonth.from(today).plusYears(30));
        assertThat(other.text()).contains("Personne n'a d'échéance de sociétariat ici.");
    }

    @Test
    void onAnotherDayTheyStandAsTheyStoodAndNothingIsFollowed() {
        var before = team.open(house.upToDate(PAGE + "?asOf=" + today.minusMonths(3)));
        assertThat(before.text()).contains("Sellière").doesNotContain("Garnier", "candidature reçue");
        assertThat(before.links())
                .anyMatch(link -> link.equals("/members/" + amina + "?asOf=" + today.minusMonths(3)))
                .noneMatch(link -> link.startsWith("/deadlines/deadline-"));
        var afterwards = team.open(house.upToDate(PAGE + "?asOf=" + today.plusMonths(4)));
        assertThat(afterwards.text()).contains("le contrat prend fin, faute d'association au", "derrière elles");
    }

    @Test
    void whatAnAssemblyWouldChangeIsSeenAndNothingIsRecorded() {
        var day = today.plusMonths(12);
        var page = team.open(house.upToDate(PAGE + "?territory=Blois&supposed=" + day));
        assertThat(page.text())
                .contains("Comme si une AG avait lieu le " + French.day(day) + " : rien n'est enregistré.")
                .contains("AG, si elle avait lieu le\u00a0: " + French.day(day));
        assertThat(page.links()).anyMatch(link -> link.contains("month=") && link.contains("supposed=" + day));
        assertThat(team.open(PAGE + "?territory=Blois").text()).doesNotContain("Comme si une AG", French.day(day));
        var later = today.plusMonths(3).minusDays(5);
        assertThat(team.open(PAGE + "?territory=Tours&supposed=" + later).text())
                .as("a later assembly is the last useful one")
                .contains("pour l'assemblée du " + French.day(later));
    }

    @Test
    void anAdvisorSeesThoseOfTheirTerritoryAlone() throws IOException {
        var advisor = SignedInBrowser.as(house, "bruno", Role.ADVISOR, new Scope.OfTerritory(new Label("Blois")));
        var page = advisor.open(house.upToDate(PAGE));
        assertThat(page.text()).contains("Garnier", "1 personne").doesNotContain("Sellière", "Roux");
        assertThat(page.answer().body()).doesNotContain(amina);
    }

    @Test
    void theFilesHoldTheRowsOfThePage() {
        var csv = team.get(house.upToDate(PAGE + ".csv?territory=Tours"));
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.answer().body())
                .contains("Qui;Territoire;Premier contrat;Échéance légale;")
                .contains("Sellière Amina;Tours;" + French.day(today.minusMonths(33)) + ";")
                .contains("candidature reçue le")
                .doesNotContain("Garnier");
        assertThat(team.open(PAGE + "?sort=-actBy").links())
                .anyMatch(link -> link.startsWith(PAGE + ".xlsx"))
                .anyMatch(link -> link.startsWith(PAGE + ".ods"));
    }

    @Test
    void theListOfDeadlinesLeadsThere() {
        assertThat(team.open("/deadlines").links()).contains(PAGE);
        assertThat(team.open(PAGE, "Accept-Language", "en").text())
                .contains("Schedule of associations", "to be informed");
    }

    private static String cesa(String last, String first, String territory, LocalDate signedOn) {
        var member = house.readyToSign(admin, last, first, territory);
        done(member, "sign-cesa", "{\"signedOn\":\"" + signedOn + "\"}");
        return member;
    }

    private static void done(String member, String verb, String json) {
        var answer = house.post(admin, "/api/v1/memberships/" + member + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
