package coop.alveole.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rule book: every rule has been seen to refuse, speaks both languages, and stands in docs/rules.md. */
class RuleBookTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Path ENGLISH = Path.of("../command-side/src/main/resources/rules_en.properties");
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    private static RuleBook book = new RuleBook(List.of());

    @BeforeAll
    static void readTheBook() throws IOException {
        book = RuleBook.read();
    }

    @Test
    void everyRuleOfADecisionWasRaisedByATest() {
        assertThat(book.entries())
                .filteredOn(entry -> !entry.isRaisedAtTheWayIn())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.tests())
                        .as("tests that raise %s", entry.rule().name())
                        .isNotEmpty());
    }

    @Test
    void everyRuleSpeaksFrenchAndEnglishWithTheSameValues() throws IOException {
        var english = new Properties();
        try (var reader = Files.newBufferedReader(ENGLISH)) {
            english.load(reader);
        }
        assertThat(book.entries()).allSatisfy(entry -> {
            var name = entry.rule().name();
            var text = entry.rule().text();
            assertThat(List.of(text.lawId(), text.title(), text.statement(), text.source()))
                    .as("French of %s", name)
                    .noneMatch(String::isBlank);
            assertThat(english.getProperty(name + ".title", ""))
                    .as("English title of %s", name)
                    .isNotBlank();
            var sentence = english.getProperty(name + ".statement", "");
            assertThat(sentence).as("English sentence of %s", name).isNotBlank();
            assertThat(valuesOf(sentence)).as("values of %s", name).isEqualTo(valuesOf(text.statement()));
        });
        assertThat(english)
                .as("no English without a rule")
                .hasSize(2 * book.entries().size());
    }

    @Test
    void twoRulesNeverBearTheSameName() {
        assertThat(book.entries()).extracting(entry -> entry.rule().name()).doesNotHaveDuplicates();
    }

    @Test
    void thePageOfTheRulesIsUpToDate() throws IOException {
        var page = book.markdown();
        var found = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        // The page is generated: the build that finds it old writes it again, and fails so that somebody reads it.
        if (!found.equals(page)) Files.writeString(PAGE, page);
        assertThat(found).as("docs/rules.md, which has just been written again").isEqualTo(page);
    }

    private static List<String> valuesOf(String sentence) {
        return VALUE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }
}
