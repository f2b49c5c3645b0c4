package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.ops.Approved;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.Turn;
import coop.alveole.ops.access.HostileWords;
import coop.alveole.ops.access.Planted;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Three hundred hostile words, kept in every field that takes words, are words wherever they come out. */
@EnabledIfSystemProperty(named = Turn.LONG, matches = "true", disabledReason = "one of the long suites: ops/long.sh")
class HostileWordsTest {
    /** Nothing of the house looks like this; any of it was made out of somebody's words. */
    private static final String MADE_OF_WORDS =
            "iframe, object, embed, base, math, form[action^='http'], a[href^='javascript:'],"
                    + " img[src='x'], meta[http-equiv], script:not([src]), style, [onerror], [onload], [onfocus], [ontoggle],"
                    + " [onmouseover], [onclick], [hx-get='/people/new'], main svg[onload]";

    private static RunningHouse house;
    private static Planted planted;
    private static Visitor admin;

    @BeforeAll
    static void plant() {
        house = RunningHouse.fresh();
        planted = Planted.in(house);
        Showroom.welcome(house, Showroom.ADMIN, Role.ADMIN_TEAM);
        Showroom.welcome(house, Showroom.CO_MANAGER, Role.CO_MANAGER);
        Showroom.welcome(house, Showroom.ACCESS_MANAGER, Role.ACCESS_MANAGER);
        admin = Visitor.at(house, Look.DESK).signedIn(Showroom.ADMIN);
    }

    @AfterAll
    static void stop() {
        admin.close();
        house.close();
    }

    @Test
    void everyFieldThatTakesWordsHasTakenThem() {
        assertThat(HostileWords.all()).doesNotHaveDuplicates().hasSizeGreaterThan(300);
        Approved.generated(Approved.DOCS.resolve("hostile-words.md"), page());
    }

    private static String page() {
        var page = new StringBuilder(
                """
                # Hostile words

                Written by `HostileWordsTest`; not corrected by hand. Each of %d words (%d shapes of script, template and formula, nine charges)
                is the last and first name of somebody, and the name of a territory where a label may be so. Each shape is then sent in every
                field of every command that takes any word; where a fact can only come once, one is kept. Every page of the house is then
                opened in Chromium by whoever may: no element is made of a word, no script runs, no other machine is asked. Files are read back.

                | field | shapes kept |
                |---|---|
                """.formatted(HostileWords.all().size(), HostileWords.shapes().size()));
        planted.kept().forEach((field, kept) -> page.append("| `" + field + "` | " + kept + " |\n"));
        return page.toString();
    }

    @Test
    void everyWordStandsAsItIsInTheDirectory() {
        admin.open(house.upToDate("/members?limit=1000"));
        var shown = plain(admin.page().innerText("main"));
        var found = new SoftAssertions();
        for (var word : HostileWords.all())
            found.assertThat(shown.contains(plain(word))).as(word).isTrue();
        requireWordsOnly(admin, "/members", found);
        found.assertAll();
    }

    @Test
    void noPageOfTheHouseDoesWhatAWordSays() {
        var found = new SoftAssertions();
        for (var who : List.of(Showroom.ADMIN, Showroom.CO_MANAGER, Showroom.ACCESS_MANAGER)) {
            try (var visitor = Visitor.at(house, Look.DESK).signedIn(who)) {
                pages().filter(shown -> shown.who().equals(who)).forEach(shown -> {
                    visitor.open(shown.path());
                    requireWordsOnly(visitor, shown.path(), found);
                });
            }
        }
        found.assertAll();
    }

    @Test
    void noFileDoesWhatItsNameSays() {
        var found = new SoftAssertions();
        for (int i = 0; i < HostileWords.shapes().size(); i++) {
            var path = "/members/" + planted.members().get(i);
            admin.open(path);
            found.assertThat(plain(admin.page().innerText("h1")))
                    .as(path)
                    .contains(plain(HostileWords.all().get(i)));
            requireWordsOnly(admin, path, found);
        }
        found.assertAll();
    }

    private static Stream<Shown> pages() {
        return Stream.concat(Shown.plain(), Shown.ofAFile("/members/" + planted.member()));
    }

    private static void requireWordsOnly(Visitor visitor, String path, SoftAssertions found) {
        found.assertThat(visitor.page().evaluate("() => window.pwned")).as(path).isNull();
        found.assertThat(visitor.page().locator(MADE_OF_WORDS).count()).as(path).isZero();
        found.assertThat(visitor.complaints()).as(path).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members", "/actions"})
    void aSpreadsheetCalculatesNothing(String list) throws Exception {
        var csv = new String(file(list + ".csv"), StandardCharsets.UTF_8);
        assertThat(csv.lines().flatMap(line -> Stream.of(line.split(";"))))
                .as("a cell that would be a formula bears an apostrophe")
                .noneMatch(cell -> cell.matches("\"?[=+@\\t-].*"));
        assertThat(entries(file(list + ".xlsx"))).doesNotContain("<f>", "<f ");
        assertThat(entries(file(list + ".ods"))).doesNotContain("table:formula");
    }

    @Test
    void everyWordComesOutOfTheListAsItIs() throws Exception {
        var json = JsonMapper.shared().readTree(file("/members.json"));
        assertThat(json.findValuesAsString("lastName")).containsAll(HostileWords.all());
    }

    private static byte[] file(String path) throws IOException, InterruptedException {
        var cookie = admin.page().context().cookies().stream()
                .map(each -> each.name + "=" + each.value)
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(house.uri(path))
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }

    private static String entries(byte[] zip) throws IOException {
        var file = Files.createTempFile("sheet", ".zip");
        try (var sheet = new ZipFile(Files.write(file, zip).toFile())) {
            var all = new StringBuilder();
            for (var entry : Collections.list(sheet.entries()))
                all.append(new String(sheet.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            return all.toString();
        } finally {
            Files.delete(file);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
