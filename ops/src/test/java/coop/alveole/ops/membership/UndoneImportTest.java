package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.ImportId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.fold.FoldEngine;
import coop.alveole.ops.house.Rounds;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import taken back over real HTTP: nobody and nothing of it is left in any reading, and its files can come again. */
class UndoneImportTest {
    private static final String DAY = "{\"undoneOn\":\"2026-11-20\"}";
    private static final String LOU = "u1;Madame;Exemple;Lou;lou@example.org;01/02/1980;Tours;08/01/2024\n";
    private static final String LOUS_PATH =
            "u1;Contrat CAPE;01/02/2024;31/01/2025;\nu1;Contrat CESA;01/02/2025;;CESA\n";

    @TempDir
    Path folder;

    private RunningHouse house;
    private String token;
    private Import files;

    @BeforeEach
    void aHouseOfItsOwn() {
        house = RunningHouse.in(folder);
        token = house.adminToken();
        files = new Import(house, folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nobodyItBroughtIsLeftAndTheSameFilesComeAgain() throws IOException {
        var before = read("/api/v1/memberships");
        var run = imported(LOU, LOUS_PATH);
        assertThat(read("/api/v1/memberships")).isNotEqualTo(before);
        var known = house.bean(RecordedFacts.class).head().position();
        assertThat(undo(run).statusCode()).isEqualTo(200);
        assertThat(read("/api/v1/memberships")).isEqualTo(before);
        var gone = files.membership("u1");
        assertThat(get("/api/v1/memberships/" + gone).statusCode()).isEqualTo(404);
        assertThat(get("/members/" + gone).statusCode()).isNotEqualTo(200);
        assertThat(get("/api/v1/memberships/" + gone + "?knownAt=" + known).statusCode())
                .as("what was known before stays what was known")
                .isEqualTo(200);
        assertThat(read("/api/v1/deadlines")).doesNotContain(gone);
        assertThat(house.bean(Keys.class).destroyed().keySet())
                .as("nobody reads the words of somebody the house does not hold")
                .anyMatch(name -> name.contains(gone.substring("membership-".length())));
        assertThat(read("/api/v1/imports")).contains(run.value(), "\"undoneOn\":\"2026-11-20\"");

        var again = imported(LOU, LOUS_PATH);
        assertThat(again).isNotEqualTo(run);
        assertThat(read("/api/v1/memberships")).contains("\"membership-").doesNotContain(gone);
        assertThat(files.run(files.people(LOU), files.steps(LOUS_PATH)).sentences())
                .first()
                .isEqualTo("0 lignes reprises, 3 déjà là, 0 refusées.");
    }

    @Test
    void whatItChangedOfSomebodyIsAsBeforeAndTheirFileGoesOn() throws IOException {
        imported(LOU, LOUS_PATH);
        var file = "/api/v1/people/" + files.person("u1");
        var before = read(file);
        var membership = read("/api/v1/memberships/" + files.membership("u1"));
        var run = imported(LOU.replace("lou@", "elle@").replace("Tours", "Blois"), LOUS_PATH);
        assertThat(read(file)).contains("elle@example.org");
        assertThat(undo(run).statusCode()).isEqualTo(200);
        assertThat(said(read(file))).isEqualTo(said(before)).contains("lou@example.org");
        assertThat(said(read("/api/v1/memberships/" + files.membership("u1")))).isEqualTo(said(membership));

        var etag = get(file).headers().firstValue("ETag").orElseThrow();
        var changed = house.post(
                token,
                file + "/change-details",
                "{\"changedOn\":\"2026-11-21\",\"phone\":\"06 12 34 56 78\"}",
                "If-Match",
                etag);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(read(file)).contains("lou@example.org", "34 56 78");
    }

    @Test
    void whatRestsOnItKeepsIt() throws IOException {
        var run = imported(LOU, LOUS_PATH);
        var interview = house.post(
                token,
                "/api/v1/memberships/" + files.membership("u1") + "/record-interview",
                "{\"heldOn\":\"2026-03-31\"}");
        assertThat(interview.statusCode()).as(interview.body()).isEqualTo(200);
        var refused = undo(run);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("NOTHING_DEPENDS_ON_IT", "(1, la première du ");
        assertThat(get("/api/v1/memberships/" + files.membership("u1")).statusCode())
                .isEqualTo(200);
        assertThat(read("/api/v1/people/" + files.person("u1"))).contains("Exemple");
        assertThat(house.bean(Keys.class).destroyed()).isEmpty();
    }

    @Test
    void aDivergenceItMetIsWithdrawnUnlessSomebodyHasChosen() throws IOException {
        imported(LOU + LOU.replace("u1", "u2"), LOUS_PATH);
        for (var each : List.of("u1", "u2"))
            assertThat(house.post(
                                    token,
                                    "/api/v1/people/" + files.person(each) + "/change-details",
                                    "{\"changedOn\":\"2026-11-20\",\"email\":\"ici@example.org\"}")
                            .statusCode())
                    .isEqualTo(200);
        var edited = LOU.replace("lou@", "export@");
        var run = imported(edited + edited.replace("u1", "u2"), LOUS_PATH);
        assertThat(read("/api/v1/divergences")).contains(files.person("u1"), files.person("u2"));
        var kept = house.post(
                token,
                "/api/v1/people/" + files.person("u1") + "/settle-divergence",
                "{\"subject\":\"WORDS.EMAIL\",\"kept\":\"HERE\",\"settledOn\":\"2026-11-20\"}");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        var answer = undo(run);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(read("/api/v1/divergences")).doesNotContain(files.person("u1"), files.person("u2"));
        assertThat(undo(run).body()).contains("UNDONE_ONCE");
    }

    @Test
    void whatTheDailyRoundMadeOfItGoesWithIt() throws IOException {
        var rounds = house.bean(Rounds.class);
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var run = imported(LOU, LOUS_PATH);
        rounds.upTo(today);
        assertThat(undo(run).statusCode()).isEqualTo(200);
        rounds.on(today);
        var gone = files.membership("u1");
        assertThat(read("/api/v1/deadlines") + read("/api/v1/actions") + read("/api/v1/flags"))
                .doesNotContain(gone);
    }

    @Test
    void theLaterOfTwoImportsIsUndoneFirst() throws IOException {
        var first = imported(LOU, LOUS_PATH);
        var second = imported(LOU.replace("lou@", "elle@"), LOUS_PATH);
        assertThat(undo(first).statusCode()).isEqualTo(422);
        assertThat(undo(second).statusCode()).isEqualTo(200);
        assertThat(undo(first).statusCode()).isEqualTo(200);
        assertThat(undo(first).body()).contains("UNDONE_ONCE");
        assertThat(undo(new ImportId("import-00000000-0000-4000-8000-000000000000"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRestartAndAReplayReadTheSame() throws Exception {
        imported(LOU, LOUS_PATH);
        var run =
                imported(LOU.replace("lou@", "elle@") + LOU.replace("u1", "u2").replace("lou@", "max@"), LOUS_PATH);
        assertThat(undo(run).statusCode()).isEqualTo(200);
        var people = read("/api/v1/memberships");
        var file = read("/api/v1/people/" + files.person("u1"));
        assertThat(house.bean(FoldEngine.class).runner().compare()).isEmpty();
        house.restart();
        assertThat(read("/api/v1/memberships")).isEqualTo(people);
        assertThat(read("/api/v1/people/" + files.person("u1"))).isEqualTo(file);
        assertThat(house.bean(FoldEngine.class).runner().compare()).isEmpty();
    }

    private ImportId imported(String people, String steps) throws IOException {
        var report = files.run(files.people(people), files.steps(steps));
        assertThat(report.refused()).isEmpty();
        var newest = Pattern.compile("import-[0-9a-f-]{36}").matcher(read("/api/v1/imports"));
        assertThat(newest.find()).isTrue();
        return new ImportId(newest.group());
    }

    private HttpResponse<String> undo(ImportId run) {
        return house.post(token, "/api/v1/imports/" + run + "/undo", DAY);
    }

    private HttpResponse<String> get(String path) {
        return house.get(token, house.upToDate(path));
    }

    private String read(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** The version goes on: what was left out keeps its place in the record. */
    private static String said(String body) {
        return body.replaceAll("\"version\":\\d+", "");
    }
}
