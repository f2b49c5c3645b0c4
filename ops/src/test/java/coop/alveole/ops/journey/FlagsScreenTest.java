package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** « Anomalies » : by kind, the gravest first; acknowledged together, back as soon as their facts change. */
class FlagsScreenTest {
    private static final Pattern BOX = Pattern.compile("name=\"flags\"[^>]*? value=\"([^\"]+)\"");
    private static final String LONG = "CAPE_OF_TWELVE_MONTHS";

    private final RunningHouse house = RunningHouse.fresh();
    private final String admin = house.adminToken();
    private Browser claire = new Browser(house);
    private String amina = "";
    private String bruno = "";

    @AfterEach
    void close() {
        house.close();
    }

    @BeforeEach
    void threePeopleTakenOverWithWhatTheyBroke() throws IOException {
        claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        amina = house.member(admin, "Luthière", "Amina", "Tours");
        bruno = house.member(admin, "Relieur", "Bruno", "Blois");
        var chloe = house.member(admin, "Tisserande", "Chloé", "Blois");
        for (var each : List.of(amina, bruno)) past(each, "CAPE", "2019-01-01", "2020-02-29");
        past(bruno, "EMPLOYMENT", "2020-02-01", "2020-12-31");
        house.welcome(admin, chloe);
        past(chloe, "CAPE", "2021-01-01", "2021-12-31");
    }

    @Test
    void theyAreTogetherByKindTheGravestFirstWithTheirDaysAndTheirFiles() {
        var page = claire.open(house.upToDate("/flags"));
        assertThat(page.text())
                .contains("7 anomalies ouvertes", "CAPE de plus de douze mois (2)", "Contrats qui se chevauchent (1)")
                .contains("Premier contrat sans diagnostic (2)", "CAPE du 01/01/2019 au 29/02/2020")
                .contains("jusqu'au 31/12/2019 au plus", "Luthière Amina", "Relieur Bruno")
                .doesNotContain("Tisserande", "Délai d'association dépassé (");
        assertThat(page.answer().body())
                .containsSubsequence(
                        "id=\"" + LONG, "id=\"CONTRACTS_WITHOUT_OVERLAP", "id=\"COMMITTEE_BEFORE_CONTRACT");
        assertThat(page.links()).contains("/members/" + amina);
        var ofBlois = claire.open("/flags?kind=" + LONG + "&territory=Blois");
        assertThat(ofBlois.text())
                .contains("1 anomalie ouverte", "Territoire : Blois", "Relieur Bruno")
                .doesNotContain("Luthière");
        var csv = claire.get("/flags.csv?kind=" + LONG).answer();
        assertThat(csv.body())
                .contains("Anomalie;Règle;Qui;Territoire;Fait")
                .contains("CAPE de plus de douze mois;CAPE-02;Luthière Amina;Tours;CAPE du 01/01/2019 au 29/02/2020");
        assertThat(csv.body().lines()).hasSize(3);
        assertThat(claire.open("/flags?asOf=2018-12-31").text()).contains("Aucune anomalie ouverte");
    }

    @Test
    void aKindIsAcknowledgedAsAGroupWithAReasonAndTakenBack() {
        var page = claire.open(house.upToDate("/flags?kind=" + LONG));
        assertThat(boxes(page)).hasSize(2);
        long before = house.bean(Facts.class).head().position();
        page = say(page, "/acknowledge", "KNOWN_AND_PAST");
        assertThat(page.text()).contains("Aucune anomalie ouverte", "2 dont il est pris acte");
        var acknowledged = claire.open("/flags?kind=" + LONG + "&state=ACKNOWLEDGED");
        assertThat(acknowledged.text())
                .contains("2 anomalies dont il est pris acte", "connu et passé, rien à y faire (claire)");
        assertThat(claire.open("/members/" + amina).text())
                .contains("Pris acte le", "CAPE de plus de douze mois (01/01/2019). connu et passé", "(claire)");
        assertThat(claire.open("/members/" + amina + "?knownAt=" + before).text())
                .contains("CAPE de plus de douze mois")
                .doesNotContain("(claire)");
        assertThat(claire.open("/flags").text()).contains("5 anomalies ouvertes");

        var again = say(acknowledged, "/reopen", "");
        assertThat(again.text()).contains("Aucune anomalie dont il soit pris acte", "2 encore ouvertes");
        assertThat(claire.open("/members/" + amina).text()).contains("Anomalie rouverte le");
    }

    @Test
    void saidTwiceItIsSaidOnceAndWhatHasChangedStopsNoOther() {
        var flags =
                List.of(flag(amina), flag(bruno), flag(bruno).replace("CAPE_OF_TWELVE_MONTHS", "CAPE_RENEWED_TWICE"));
        var body = body(flags.subList(0, 2));
        assertThat(post("/acknowledge?simulate=true", body)).contains("membership.FlagAcknowledged");
        assertThat(post("/acknowledge", body(flags.subList(0, 1)))).contains("\"files\":1", "\"unchanged\":0");
        assertThat(post("/acknowledge", body)).contains("\"files\":1", "\"unchanged\":1", "\"refused\":[]");
        assertThat(post("/acknowledge", body)).contains("\"files\":0", "\"unchanged\":2");
        assertThat(post("/acknowledge", body(flags)))
                .contains("\"unchanged\":1", "\"code\":\"FLAG_RAISED\"", "\"membershipId\":\"" + bruno);
        assertThat(post("/reopen", "{\"flags\":[\"%s\"]}".formatted(flags.getLast())))
                .contains("FLAG_RAISED", "Anomalie introuvable");
        assertThat(post("/acknowledge", "{\"flags\":[],\"reason\":\"KNOWN_AND_PAST\"}"))
                .contains("UNREADABLE_REQUEST");
    }

    @Test
    void underTheSameKeyTheWholeGroupIsSaidOnce() {
        var body = body(List.of(flag(amina), flag(bruno)));
        var first = house.post(admin, "/api/v1/flags/acknowledge", body, "Idempotency-Key", "groupe-1");
        var second = house.post(admin, "/api/v1/flags/acknowledge", body, "Idempotency-Key", "groupe-1");
        assertThat(first.body()).contains("\"files\":2").isEqualTo(second.body());
        var other = house.post(
                admin,
                "/api/v1/flags/acknowledge",
                body.replace("KNOWN_AND_PAST", "ADVICE_TAKEN"),
                "Idempotency-Key",
                "groupe-1");
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsPutRightDisappearsAndWhatChangesComesBack() {
        say(claire.open(house.upToDate("/flags?kind=" + LONG)), "/acknowledge", "PUT_RIGHT_SINCE");
        correct(amina, "2019-12-31");
        correct(bruno, "2020-01-31");
        assertThat(claire.open(house.upToDate("/flags?kind=" + LONG + "&state=ACKNOWLEDGED"))
                        .text())
                .contains("Aucune anomalie dont il soit pris acte");
        assertThat(claire.open("/flags?kind=" + LONG).text())
                .contains("1 anomalie ouverte", "Relieur Bruno", "CAPE du 01/01/2019 au 31/01/2020")
                .doesNotContain("Luthière");
        assertThat(claire.open("/flags?kind=CONTRACTS_WITHOUT_OVERLAP").text())
                .as("the job no longer overlaps the CAPE, which is what was put right")
                .contains("Aucune anomalie ouverte");
    }

    @Test
    void eachReadsThoseWithinReachAndOnlyTheHouseAcknowledges() throws IOException {
        var tours = new Scope.OfTerritory(new Label("Tours"));
        var denis = SignedInBrowser.as(house, "denis", Role.ADVISOR, tours);
        var page = denis.open(house.upToDate("/flags"));
        assertThat(page.text())
                .contains("3 anomalies ouvertes", "Luthière Amina")
                .doesNotContain("Relieur", "cochées");
        assertThat(boxes(page)).isEmpty();
        var token = house.token(Role.ADMIN_TEAM, tours, TokenRight.READ_AND_WRITE);
        assertThat(house.get(token, "/api/v1/flags").body()).contains(amina).doesNotContain(bruno);
        assertThat(house.post(token, "/api/v1/flags/acknowledge", body(List.of(flag(amina))))
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.get(admin, "/api/v1/flags?kind=" + LONG + "&limit=1").body())
                .contains("\"rule\":\"CAPE-02\"", "\"limit\":\"2019-12-31\"", "\"next\":\"flag.");
    }

    private void past(String member, String kind, String from, String until) {
        done(
                member,
                "record-past-contract",
                "{\"kind\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(kind, from, until));
    }

    private void correct(String member, String right) {
        done(
                member,
                "correct-contract",
                "{\"kind\":\"CAPE\",\"startsOn\":\"2019-01-01\",\"correctedStartsOn\":\"2019-01-01\",\"correctedEndsOn\":\"%s\",\"reason\":\"TYPING_ERROR\"}"
                        .formatted(right));
    }

    private void done(String member, String verb, String body) {
        var answer = house.post(admin, "/api/v1/memberships/" + member + "/" + verb, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String flag(String member) {
        return "flag." + member + "." + LONG + ".CAPE.2019-01-01.2020-02-29.2019-12-31";
    }

    private static String body(List<String> flags) {
        return flags.stream()
                .map(flag -> "\"" + flag + "\"")
                .collect(Collectors.joining(",", "{\"flags\":[", "],\"reason\":\"KNOWN_AND_PAST\"}"));
    }

    private String post(String verb, String body) {
        return house.post(admin, "/api/v1/flags" + verb, body).body();
    }

    private static List<String> boxes(Screen page) {
        return BOX.matcher(page.answer().body())
                .results()
                .map((MatchResult box) -> box.group(1))
                .toList();
    }

    /** With every box ticked, as the page proposes. */
    private Screen say(Screen page, String verb, String reason) {
        var form = page.form(verb);
        var hidden = form.fields();
        hidden.remove("flags");
        if (!reason.isEmpty()) hidden.put("reason", reason);
        var ticked = boxes(page).stream().map(flag -> "&flags=" + flag).collect(Collectors.joining());
        var answer = claire.post(form.action(), Browser.encoded(hidden) + ticked);
        assertThat(answer.status()).as(answer.answer().body()).isEqualTo(303);
        assertThat(Arrays.asList(answer.location().split("[?&]"))).anyMatch(each -> each.startsWith("after="));
        return claire.open(answer.location());
    }
}
