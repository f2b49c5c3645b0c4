package coop.alveole.query.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.list.ListPage.*;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.list.sheet.Sheet.Heading;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reading.Patience;
import coop.alveole.query.shared.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A list by its address: its order, its pages, what was asked, and the links that ask something else. */
class ListsTest {
    private record Person(String id, String name, @Nullable LocalDate by) {}

    private static final Listing<Person> PEOPLE = new Listing<>(
            "people",
            "personnes",
            "title",
            "count",
            "none",
            Person::id,
            List.of(
                    Column.words("name", "name", Person::name),
                    Column.day("by", "by", Person::by),
                    Column.<Person>words("id", "id", Person::id).inFiles()),
            3);
    private static final List<Person> ROWS = List.of(
            new Person("1", "Zoé", LocalDate.of(2027, 1, 1)),
            new Person("2", "eloi", null),
            new Person("3", "Éloïse", LocalDate.of(2026, 1, 1)),
            new Person("4", "Étienne", LocalDate.of(2027, 1, 1)),
            new Person("5", "d'Aubigné", null));

    private final StaticMessageSource words = new StaticMessageSource();
    private final Lists lists = new Lists(words);

    @BeforeEach
    void theWordsOfTheList() {
        for (var key : List.of("title", "name", "by", "id"))
            words.addMessage(key, Locale.FRENCH, key.toUpperCase(Locale.ROOT));
        words.addMessage("count", Locale.FRENCH, "{0} personnes");
        words.addMessage("frame.as-of", Locale.FRENCH, "Situation au {0}");
        words.addMessage("list.asked", Locale.FRENCH, "{0} : {1}");
        words.addMessage("desk.ADVISOR", Locale.FRENCH, "accompagnement");
    }

    private ListPage<Person> page(String query) {
        return lists.page(listed(query), request("/people", query), reading(), Locale.FRENCH);
    }

    private Sheet file(String query) {
        var request = request("/people.csv", query);
        return Objects.requireNonNull(
                lists.file(listed(query), request, reading(), Locale.FRENCH).getBody());
    }

    private static Listed<Person> listed(String query) {
        var asked = request("/people", query);
        return PEOPLE.of(
                ROWS,
                List.of(
                        Chip.words("q", "name", asked.getParameter("q")),
                        Chip.word("desk", "by", "desk.", asked.getParameter("desk"))));
    }

    private static MockHttpServletRequest request(String path, String query) {
        var request = new MockHttpServletRequest("GET", path);
        Stream.of(query.split("&"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", 2))
                .forEach(each -> request.setParameter(each[0], each[1]));
        return request;
    }

    private static Reading reading() {
        return new Reading(
                LocalDate.of(2026, 11, 27),
                OptionalLong.empty(),
                OptionalLong.empty(),
                0,
                Patience.LENIENT,
                new Nobody(),
                _ -> {});
    }

    private static List<String> names(ListPage<Person> page) {
        return page.lines().stream().map(line -> line.row().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''    | Zoé,eloi,Éloïse,Étienne,d'Aubigné",
                "name  | d'Aubigné,eloi,Éloïse,Étienne,Zoé",
                "-name | Zoé,Étienne,Éloïse,eloi,d'Aubigné",
                "by    | Éloïse,Zoé,Étienne,eloi,d'Aubigné",
                "-by   | Zoé,Étienne,Éloïse,eloi,d'Aubigné"
            })
    void namesAreInTheFrenchOrderAndWhatSaysNothingComesLast(String sort, String names) {
        assertThat(names(page("limit=9&sort=" + sort))).containsExactly(names.split(","));
        var sheet = file("sort=" + sort);
        assertThat(sheet.rows()).extracting(row -> row.getFirst().words()).containsExactly(names.split(","));
    }

    @Test
    void aHeadSortsOneWayThenTheOtherThenNotAtAll() {
        assertThat(page("q=a").heads())
                .extracting(Head::href, Head::sorted)
                .contains(tuple("/people?q=a&sort=name", null));
        assertThat(page("q=a&sort=name").heads().getFirst())
                .isEqualTo(new Head("name", "name", "/people?q=a&sort=-name", "ascending", false, false));
        assertThat(page("q=a&sort=-name").heads().getFirst())
                .isEqualTo(new Head("name", "name", "/people?q=a", "descending", false, false));
        assertThat(page("").heads()).extracting(Head::name).containsExactly("name", "by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=nom", "sort=-", "sort=name,by", "limit=0", "limit=1001", "limit=x", "cursor=9"})
    void whatTheListDoesNotKnowIsRefusedWithASentence(String query) {
        assertThatThrownBy(() -> page(query)).isInstanceOfSatisfying(RuleBroken.class, refused -> {
            assertThat(refused.rule()).isEqualTo(RequestRule.UNREADABLE_REQUEST);
            assertThat(refused.values()).isNotEmpty();
        });
        if (query.startsWith("sort")) assertThatThrownBy(() -> file(query)).hasMessageContaining("UNREADABLE_REQUEST");
    }

    @Test
    void aPageLeadsToTheNextAndBackAndAFileHasEveryRow() {
        var first = page("sort=name");
        assertThat(names(first)).containsExactly("d'Aubigné", "eloi", "Éloïse");
        assertThat(first.links())
                .isEqualTo(new Links("/people?sort=name&cursor=3", null, "/people?sort=name&limit=1000"));
        var second = page("sort=name&cursor=3");
        assertThat(names(second)).containsExactly("Étienne", "Zoé");
        assertThat(second.links()).isEqualTo(new Links(null, "/people?sort=name", "/people?sort=name&limit=1000"));
        assertThat(page("limit=9").links()).isEqualTo(new Links(null, null, null));
        assertThat(first.files())
                .extracting(File::href)
                .containsExactly(
                        "/people.xlsx?sort=name",
                        "/people.ods?sort=name",
                        "/people.csv?sort=name",
                        "/people.json?sort=name",
                        "/people.pdf?sort=name");
        assertThat(first.count()).isEqualTo("5 personnes");
    }

    @Test
    void whatWasAskedIsSaidAndEachHasALinkWithoutIt() {
        var page = page("q=a+b%26&desk=ADVISOR&asOf=2026-11-27&after=12&other=1");
        assertThat(page.asked())
                .containsExactly(
                        new Asked("NAME : a+b%26", "/people?desk=ADVISOR&asOf=2026-11-27"),
                        new Asked("BY : accompagnement", "/people?q=a%2Bb%2526&asOf=2026-11-27"));
        assertThat(page.address()).isEqualTo("/people?q=a%2Bb%2526&desk=ADVISOR&asOf=2026-11-27");
        assertThat(page.to("/people/1")).isEqualTo("/people/1?asOf=2026-11-27");
        assertThat(page("").to("/people/1")).isEqualTo("/people/1");
    }

    @Test
    void aFileSaysWhatItIs() {
        var sheet = file("q=a");
        assertThat(sheet.about()).containsExactly("TITLE", "Situation au 27/11/2026", "NAME : a", "5 personnes");
        assertThat(sheet.asked()).containsExactly(Map.entry("q", "a"));
        assertThat(sheet.file()).isEqualTo("personnes-2026-11-27");
        assertThat(sheet.headings()).extracting(Heading::name).containsExactly("name", "by", "id");
    }

    private record Nobody() implements Viewer {
        @Override
        public boolean may(Access access, PersonId person) {
            return false;
        }

        @Override
        public boolean mayEverywhere(Access access) {
            return false;
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.empty();
        }

        @Override
        public boolean sitsAt(Desk desk, Optional<PersonId> about) {
            return false;
        }

        @Override
        public boolean maySomewhere(Access access) {
            return false;
        }
    }
}
