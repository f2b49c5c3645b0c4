package coop.alveole.ops.files;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attached;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.ops.access.Published;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** « Papiers de la coopérative » over HTTP: published as versions, opened by whom they are shown to, alerted before they end. */
class HouseDocumentJourneyTest {
    private static final String API = "/api/v1/house-documents";

    private static RunningHouse house;
    private static String admin;
    private static String entrepreneur;
    private static LocalDate today;

    @BeforeAll
    static void house() {
        house = RunningHouse.fresh();
        admin = house.adminToken();
        var own = new MembershipId(house.member(admin, "Cliente", "Clara", "Tours"));
        entrepreneur = token(Role.ENTREPRENEUR, new Scope.Own(own.personId()));
        today = LocalDate.now(house.bean(Clock.class));
        // A house that has not said who it is begins with it: « Ma journée » comes after.
        chosen("choose-name", "\"name\":\"La Ruche\"");
        chosen("choose-legal-form", "\"form\":\"SARL_SCOP\"");
        chosen("record-siren", "\"siren\":\"732829320\"");
        chosen("choose-fiscal-year-end", "\"month\":12,\"day\":31");
    }

    private static void chosen(String verb, String what) {
        var decided =
                ",\"validFrom\":\"2024-02-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2024-01-31\",\"source\":\"statuts\"}";
        var manager = token(Role.CO_MANAGER, new Scope.House());
        var answer = house.post(manager, "/api/v1/house-rules/" + verb, "{" + what + decided);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static String token(Role role, Scope scope) {
        return house.token(role, scope, TokenRight.READ_AND_WRITE);
    }

    private static Multipart form(String kind, LocalDate datedOn, String readership, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.putAll(Map.of("kind", kind, "datedOn", datedOn.toString(), "readership", readership));
        return Multipart.of(fields);
    }

    private static String published(String kind, LocalDate datedOn, String readership, byte[] content) {
        return Published.id(Published.to(
                house, admin, form(kind, datedOn, readership, Map.of()).file("../" + kind + ".png", content)));
    }

    private static HttpResponse<byte[]> opened(String token, String paper) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(house.uri(house.upToDate(API + "/" + paper)))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static String list(String token) {
        return house.get(token, house.upToDate(API)).body();
    }

    @Test
    void anEntrepreneurSavesTheVersionInForceByteForByte() throws Exception {
        var content = Attached.png(30, 20);
        var paper = published("KBIS", today, "EVERYBODY", content);
        var answer = opened(entrepreneur, paper);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("KBIS")
                .doesNotContain("..");
        var looker = Onlooker.of(house, Role.ACCOUNTANT);
        assertThat(looker.page("/house-documents"))
                .contains("Papiers de la coopérative", "Kbis", "en vigueur", "tout le monde", paper + "/file")
                .doesNotContain("Publier une version", "Retirer la version", "??");
    }

    @Test
    void theLatestDatedIsInForceAndItsPastIsForWhoPublishes() throws Exception {
        var before = published("STATUTES", today.minusYears(2), "EVERYBODY", Attached.png(2, 2));
        var inForce = published("STATUTES", today.minusDays(3), "EVERYBODY", Attached.png(3, 3));
        var older = published("STATUTES", today.minusYears(3), "EVERYBODY", Attached.png(4, 4));
        assertThat(list(entrepreneur)).contains(inForce).doesNotContain(before, older);
        assertThat(opened(entrepreneur, before).statusCode()).isEqualTo(404);
        assertThat(list(admin)).contains(inForce, before, older);
        assertThat(opened(admin, before).statusCode()).isEqualTo(200);
        var looker = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(looker.page("/house-documents"))
                .contains(inForce, "Voir les versions passées", "Publier une version", "multipart/form-data")
                .doesNotContain(before, older, "??");
        assertThat(looker.page("/house-documents?versions=ALL"))
                .contains(inForce, before, older, "passée")
                .doesNotContain("??");
        withdraw(inForce);
        assertThat(list(entrepreneur)).contains(before).doesNotContain(inForce, older);
        assertThat(opened(admin, inForce).statusCode()).isEqualTo(404);
    }

    private static void withdraw(String paper) {
        var done = house.post(
                admin, API + "/withdraw", "{\"documentId\":\"%s\",\"reason\":\"WRONG_FILE\"}".formatted(paper));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        var again = house.post(
                admin, API + "/withdraw", "{\"documentId\":\"%s\",\"reason\":\"NO_LONGER_NEEDED\"}".formatted(paper));
        assertThat(again.body()).contains("VERSION_STILL_SHOWN");
    }

    @Test
    void onlyWhomItIsShownToOpensIt() throws Exception {
        var advisor = token(Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")));
        var manager = token(Role.CO_MANAGER, new Scope.House());
        var team = published("INTERNAL_RULES", today, "TEAM", Attached.png(5, 5));
        for (var reader : new String[] {advisor, admin, manager})
            assertThat(opened(reader, team).statusCode()).isEqualTo(200);
        assertThat(opened(entrepreneur, team).statusCode()).isEqualTo(404);
        var managers = published("BANK_DETAILS", today, "CO_MANAGERS", Attached.png(6, 6));
        assertThat(opened(manager, managers).statusCode()).isEqualTo(200);
        for (var other : new String[] {advisor, admin, entrepreneur})
            assertThat(opened(other, managers).statusCode()).isEqualTo(404);
        assertThat(list(entrepreneur)).doesNotContain(team, managers);
        assertThat(list(admin)).contains(managers);
        assertThat(Onlooker.of(house, Role.ADMIN_TEAM).page("/house-documents"))
                .contains("RIB de la coopérative", "les cogérant·es")
                .doesNotContain(managers + "/file");
    }

    /** A version withheld from some does not make the one before it current for them. */
    @Test
    void whatIsNoLongerInForceDoesNotStandForAVersionThatIsNotShown() {
        var before = published("QUALIOPI", today.minusYears(1), "EVERYBODY", Attached.png(7, 7));
        published("QUALIOPI", today, "TEAM", Attached.png(8, 8));
        assertThat(list(entrepreneur)).doesNotContain(before, "QUALIOPI");
    }

    @Test
    void whatEndsSoonIsALineOfTheDayUntilANewVersionIsThere() {
        var soon = form(
                "URSSAF_CERTIFICATE", today.minusMonths(5), "EVERYBODY", Map.of("validUntil", "" + today.plusDays(20)));
        Published.id(Published.to(house, admin, soon.file("vigilance.png", Attached.png(9, 9))));
        var admins = Onlooker.of(house, Role.ADMIN_TEAM);
        var managers = Onlooker.of(house, Role.CO_MANAGER);
        for (var looker : new Onlooker[] {admins, managers})
            assertThat(looker.page("/"))
                    .contains("À renouveler : attestation Urssaf, jusqu&#39;au", "/house-documents");
        assertThat(admins.page("/house-documents")).contains("à renouveler avant le");
        var next = form("URSSAF_CERTIFICATE", today, "EVERYBODY", Map.of("validUntil", "" + today.plusMonths(6)));
        Published.id(Published.to(house, admin, next.file("vigilance.png", Attached.png(9, 8))));
        assertThat(admins.page("/")).doesNotContain("attestation Urssaf");
    }

    @Test
    void itsListLeavesAsAFile() {
        published("TAX_CERTIFICATE", today, "EVERYBODY", Attached.png(1, 9));
        assertThat(Onlooker.of(house, Role.AUDITOR).page("/house-documents.csv"))
                .contains("attestation fiscale");
    }

    @Test
    void theFormSaysWhatIsWrongAndTheSameFormTwiceIsOneVersion() {
        var untitled = form("OTHER", today, "EVERYBODY", Map.of()).file("a.png", Attached.png(2, 3));
        assertThat(Published.to(house, admin, untitled).body()).contains("NAMED_WHEN_OF_NO_KIND");
        var page = form("KBIS", today, "EVERYBODY", Map.of()).file("kbis.pdf", "<html></html>");
        assertThat(Published.to(house, admin, page).body()).contains("une page web ne se dépose pas");
        var early = form("KBIS", today.plusDays(1), "EVERYBODY", Map.of()).file("a.png", Attached.png(2, 3));
        assertThat(Published.to(house, admin, early).body()).contains("PAPER_DATED_BY_TODAY");
        var more = Map.of("title", "Charte", "_key", "twice");
        var content = Attached.png(3, 7);
        var first =
                Published.to(house, admin, form("OTHER", today, "TEAM", more).file("a.png", content));
        var again =
                Published.to(house, admin, form("OTHER", today, "TEAM", more).file("a.png", content));
        assertThat(Published.id(first)).isEqualTo(Published.id(again));
        assertThat(again.headers().firstValue("Idempotent-Replay")).contains("true");
        var refused = Published.to(
                house, entrepreneur, form("KBIS", today, "EVERYBODY", Map.of()).file("a.png", content));
        assertThat(refused.statusCode()).isEqualTo(403);
    }
}
