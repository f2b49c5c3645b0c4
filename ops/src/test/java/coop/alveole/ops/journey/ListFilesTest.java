package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list, as a page and as four files: the same rows in the same order, for the same question and the same reader. */
class ListFilesTest {
    /** What a file tells besides, and the page by a link or above the table. */
    private static final Set<String> IN_FILES_ALONE = Set.of("Fiche", "SIREN", "Anomalie", "Règle", "Depuis le");

    private static RunningHouse house;
    private static Browser claire;
    private static Browser denis;
    private static String amina;

    @BeforeAll
    static void fourPeopleAndWhatTheyBroke() throws IOException {
        house = RunningHouse.fresh();
        var admin = house.adminToken();
        claire = SignedInBrowser.as(house, "claire", Role.CO_MANAGER, new Scope.House());
        denis = SignedInBrowser.as(house, "denis", Role.ADVISOR, new Scope.OfTerritory(new Label("Tours")));
        amina = house.readyToSign(admin, "Éluard", "Amina", "Tours");
        var bruno = house.readyToSign(admin, "=HYPERLINK(1)", "Bruno", "Blois");
        var chloe = house.readyToSign(admin, "eloi", "Chloé", "Tours");
        house.member(admin, "Zola; dite <Z>", "Dina", "Blois");
        for (var each : List.of(amina, bruno, chloe))
            past(admin, each, "2019-01-01", "2020-0" + (each.equals(amina) ? 2 : 3) + "-28");
        house.post(admin, "/api/v1/memberships/" + amina + "/sign-cesa", "{\"signedOn\":\"2024-03-01\"}");
        note(admin, "/api/v1/memberships/" + amina + "/note-action", "Rappeler la mission locale");
        note(admin, "/api/v1/memberships/" + bruno + "/note-action", "+ Relire; \"tout\"");
        house.post(
                admin,
                "/api/v1/memberships/register-organisation",
                "{\"name\":\"La Ruche\",\"siren\":\"552100554\",\"territory\":\"Tours\",\"representative\":\"%s\",\"registeredOn\":\"2024-01-15\"}"
                        .formatted(amina.replace("membership-", "person-")));
        for (var item : List.of("TOOL\",\"item\":\"Espace; de fichiers", "SOCIAL_DOCUMENT\",\"item\":\"@Carte"))
            house.post(
                    house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE),
                    "/api/v1/checklist/add-item",
                    "{\"kind\":\"" + item + "\",\"addedOn\":\"2024-01-01\"}");
        claire.done(
                claire.open("/absences").form("/record-absence"),
                Map.of("from", "2026-12-01", "lastDay", "2026-12-12", "substitute", ""));
        claire.open(house.upToDate("/members"));
    }

    private static void past(String admin, String member, String from, String until) {
        house.post(
                admin,
                "/api/v1/memberships/" + member + "/record-past-contract",
                "{\"kind\":\"CAPE\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}".formatted(from, until));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void note(String admin, String path, String what) {
        var answer = house.post(
                admin,
                path,
                "{\"what\":\"%s\",\"addressee\":\"ADMIN_TEAM\",\"dueOn\":\"2026-12-01\"}"
                        .formatted(what.replace("\"", "\\\"")));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    }

    @ParameterizedTest
    @CsvSource({
        "/members,5",
        "/members?sort=name,5",
        "/members?sort=-name&territory=Tours,3",
        "/members?q=e&standing=CESA&sort=associateBy,1",
        "/members?asOf=2024-01-10,4",
        "/deadlines,0",
        "/deadlines?urgency=LATER&sort=-dueOn,0",
        "/deadlines?what=ACTION&sort=what,2",
        "/flags,0",
        "/flags?kind=CAPE_OF_TWELVE_MONTHS&sort=-fact,3",
        "/flags?territory=Tours&sort=kind,0",
        "/actions?sort=-what,2",
        "/actions?territory=Blois,1",
        "/absences,1",
        "/checklist?sort=-item,2",
        "/orientation-committee?territory=Blois,1",
        "/my-sessions?sort=-seen,1"
    })
    void theFilesHoldTheRowsOfThePage(String path, int rows) throws Exception {
        for (var reader : List.of(claire, denis)) {
            var list = ListAsFiles.of(house, reader, path);
            assertThat(list.page().text()).as(path).doesNotContain("null");
            var csv = list.csv();
            var shown = list.rowsOfThePage();
            assertThat(csv).hasSize(shown.size() + 1);
            if (rows > 0 && reader == claire) assertThat(shown).hasSize(rows);
            for (int at = 0; at < shown.size(); at++)
                for (int column = 0; column < csv.getFirst().size(); column++)
                    if (!IN_FILES_ALONE.contains(csv.getFirst().get(column)))
                        assertThat(shown.get(at))
                                .contains(ListAsFiles.bare(csv.get(at + 1).get(column)));
            assertThat(list.xlsx()).isEqualTo(csv);
            assertThat(list.ods()).isEqualTo(csv);
            assertThat(list.json().get("items")).hasSize(shown.size());
            assertPrinted(csv, list.pdf());
            if (reader == denis) assertThat(String.valueOf(csv)).doesNotContain("HYPERLINK", "Blois", "Zola", "Relire");
        }
    }

    /** A cell may go on below, so its beginning is looked for; nobody reads the id of a file on paper. */
    private static void assertPrinted(List<List<String>> csv, String paper) {
        assertThat(paper).contains("Situationau", "page1");
        for (var row : csv.subList(1, csv.size()))
            for (int column = 0; column < row.size(); column++)
                if (!csv.getFirst().get(column).equals("Fiche"))
                    assertThat(paper).contains(ListAsFiles.bare(row.get(column).split("[ -]", 2)[0]));
    }

    @ParameterizedTest
    @CsvSource({"/accounts?sort=-name,0", "/divergences,0", "/imports,0"})
    void whoHasTheWholeHouseHasItsListsToo(String path, int rows) throws Exception {
        var manager = SignedInBrowser.as(house, "marthe" + path.length(), Role.ACCESS_MANAGER, new Scope.House());
        var team = SignedInBrowser.as(house, "equipe" + path.length(), Role.ADMIN_TEAM, new Scope.House());
        var list = ListAsFiles.of(house, path.startsWith("/accounts") ? manager : team, path);
        var csv = list.csv();
        var shown = list.rowsOfThePage();
        assertThat(csv).hasSizeGreaterThan(rows);
        for (int at = 0; at < csv.size() - 1; at++)
            assertThat(shown.get(at)).contains(ListAsFiles.bare(csv.get(at + 1).getFirst()));
        assertThat(list.xlsx()).isEqualTo(csv);
        assertThat(list.ods()).isEqualTo(csv);
        var denied = ListAsFiles.of(house, denis, "/members").get(path.replaceFirst("\\?.*", "") + ".csv");
        assertThat(denied.statusCode()).isEqualTo(403);
    }

    @Test
    void whoHasReadAFileIsAListOfThatFileAlone() throws Exception {
        var auditor = SignedInBrowser.as(house, "auditrice", Role.AUDITOR, new Scope.House());
        auditor.open("/members/" + amina);
        var list = ListAsFiles.of(house, claire, "/members/" + amina + "/reads?sort=-at");
        assertThat(list.csv()).hasSizeGreaterThan(1);
        assertThat(list.csv().get(1)).contains("auditrice", "la page entière");
        assertThat(list.xlsx()).isEqualTo(list.csv());
        assertThat(list.ods()).isEqualTo(list.csv());
        assertThat(list.get(list.href("csv").replace(amina, "membership-00000000-0000-4000-8000-00000000dead"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void programsReadCodesDaysAndWhatWasAsked() throws Exception {
        var json = ListAsFiles.of(house, claire, "/members?q=eluard&asOf=2026-01-01")
                .json();
        assertThat(json.at("/list").asString()).isEqualTo("members");
        assertThat(json.at("/asOf").asString()).isEqualTo("2026-01-01");
        assertThat(json.at("/asked/q").asString()).isEqualTo("eluard");
        assertThat(json.at("/items/0/standing").asString()).isEqualTo("CESA");
        assertThat(json.at("/items/0/associateBy").asString()).matches("20\\d\\d-\\d\\d-\\d\\d");
        assertThat(json.at("/items/0/id").asString()).isEqualTo(amina);
    }

    @Test
    void aFileIsAlsoWhatIsAcceptedAndAnyoneElseIsGivenThePage() throws Exception {
        var list = ListAsFiles.of(house, claire, "/members");
        for (var type : List.of("text/csv", "application/json", "application/vnd.oasis.opendocument.spreadsheet")) {
            var answer = list.get("/members?q=eluard", "Accept", type);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(said -> assertThat(said).startsWith(type));
        }
        for (var accepted : List.of("*/*", "text/html", "text/html,*/*;q=0.8", "image/png", "nonsense"))
            assertThat(list.get("/members", "Accept", accepted).headers().firstValue("Content-Type"))
                    .as(accepted)
                    .hasValueSatisfying(said -> assertThat(said).doesNotContain("csv", "spreadsheet"));
        assertThat(list.get("/members.csv", "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(list.get("/members.docx").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/members",
                "/deadlines",
                "/flags",
                "/actions",
                "/absences",
                "/checklist",
                "/orientation-committee",
                "/my-sessions"
            })
    void anUnknownColumnIsRefusedWithASentence(String path) throws Exception {
        assertThat(claire.get(path + "?sort=nom").status()).isEqualTo(400);
        assertThat(claire.get(path + "?sort=nom").text()).contains("sort", "attend une colonne");
        assertThat(ListAsFiles.of(house, claire, path)
                        .get(path + ".xlsx?sort=nom")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void pageAfterPageTheWholeListIsReadOnceInItsOrder() {
        var whole = ListAsFiles.of(house, claire, "/members?sort=-territory").rowsOfThePage();
        var read = new ArrayList<String>();
        var part = ListAsFiles.of(house, claire, "/members?sort=-territory&limit=2");
        for (int pages = 0; pages < 3; pages++) {
            read.addAll(part.rowsOfThePage());
            var next = part.page().named("a").stream()
                    .filter(link -> link.get("rel").equals("next"))
                    .map(link -> link.get("href"))
                    .findFirst();
            if (next.isEmpty()) break;
            part = ListAsFiles.of(house, claire, next.get());
        }
        assertThat(read).isEqualTo(whole).hasSize(5);
        assertThat(part.page().text()).contains("1 ligne sur 5", "Début", "Tout afficher");
    }

    @Test
    void anAddressCopiedShowsTheSameRowsAndEachFilterHasItsLinkAway() throws IOException {
        var page = claire.open("/members?territory=Tours&q=e&sort=name");
        assertThat(page.text()).contains("Situation au", "Territoire : Tours", "Nom : e");
        assertThat(page.links()).contains("/members?q=e&sort=name", "/members?territory=Tours&sort=name");
        var sorted = page.named("th").stream()
                .filter(head -> !head.get("aria-sort").isEmpty())
                .toList();
        assertThat(sorted)
                .singleElement()
                .satisfies(head -> assertThat(head.get("aria-sort")).isEqualTo("ascending"));
        assertThat(page.links()).contains("/members?q=e&territory=Tours&sort=-name");
        var elsewhere = SignedInBrowser.as(house, "ailleurs", Role.CO_MANAGER, new Scope.House());
        assertThat(ListAsFiles.of(house, elsewhere, "/members?territory=Tours&q=e&sort=name")
                        .rowsOfThePage())
                .isEqualTo(ListAsFiles.of(house, claire, "/members?territory=Tours&q=e&sort=name")
                        .rowsOfThePage())
                .isNotEmpty();
    }
}
