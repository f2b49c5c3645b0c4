package coop.alveole.ops;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is counted says how, by « ? » beside it: its definition and its source, in both languages. What somebody has
 * said is named here, so that whoever adds a column or a figure says which of the two it is.
 */
class FiguresTest {
    private static final Path TEMPLATES = Path.of("../query-side/src/main/resources/templates");

    private static final Set<String> RECORDED = Set.of(
            "members.name",
            "field.supplier",
            "contributions.activity",
            "contributions.month.",
            "internals.label",
            "internals.maker",
            "internals.receiver",
            "internals.supplied-on",
            "internals.net",
            "internals.state",
            "purchases.kind",
            "purchases.bought-on",
            "purchases.amount",
            "purchases.paper",
            "purchases.state",
            "closings.last-day",
            "closings.period",
            "opening.figure",
            "opening.answer",
            "members.territory",
            "flags.who",
            "flags.acknowledged",
            "flags.fact",
            "accounts.name",
            "accounts.opened",
            "document.produced-on",
            "document.which",
            "document.registered",
            "document.by",
            "letters.letters",
            "letters.not-written-to",
            "calls.on",
            "calls.said",
            "calls.by",
            "sessions.since",
            "sessions.seen",
            "accounts.roles",
            "accounts.password",
            "imports.started",
            "imports.who",
            "imports.lines",
            "absences.who",
            "absences.from",
            "absences.last-day",
            "absences.substitute",
            "divergences.who",
            "divergences.what",
            "divergences.here",
            "divergences.there",
            "divergences.found",
            "deadlines.what",
            "deadlines.who",
            "deadlines.territory",
            "calendar.who",
            "calendar.first-contract",
            "reads.at",
            "reads.who",
            "reads.opened",
            "reads.reason",
            "reads.route",
            "exit-file.last-day",
            "actions.what",
            "actions.about",
            "actions.due-on",
            "actions.who-does-it",
            "attachments.kind",
            "attachments.about",
            "attachments.dated-on",
            "attachments.audience",
            "attachments.attached-on",
            "house-documents.name",
            "house-documents.published-on",
            "checklist.kind",
            "checklist.item",
            "checklist.since",
            "team.function",
            "team.where",
            "team.name",
            "customers.name",
            "customers.kind",
            "customers.number",
            "customers.city",
            "customers.activities",
            "customers.activity",
            "quotes.number",
            "quotes.drafted-on",
            "quotes.valid-until",
            "invoices.number",
            "invoices.customer",
            "invoices.supplied-on",
            "invoices.issued-on",
            "invoices.due-on",
            "bank.day",
            "bank.label",
            "bank.amount",
            "bank.standing",
            "slips.number",
            "slips.made-on",
            "slips.means",
            "slips.payments",
            "slips.total",
            "payments.paid-on",
            "payments.customer",
            "payments.means",
            "payments.invoices",
            "payments.amount",
            "person.phone",
            "person.email");

    /** The pages that are read for their figures, and what stands there as it was said. */
    private static final List<String> PAGES =
            List.of("day", "deadline-calendar", "member", "member-association", "system", "backup-state");

    private static final Set<String> SAID = Set.of(
            "deadlines.what",
            "deadlines.who",
            "day.next",
            "system.version",
            "system.model",
            "member.contract",
            "member.from",
            "member.to",
            "association.shares",
            "exit.last-day",
            "exit.kind",
            "exit.reason",
            "exit.returned",
            "exit.due-for",
            "exit.owed-by",
            "exit.amount");

    private static final Pattern FIGURE = Pattern.compile("<(?:dt|th)\\b[^>]*th:text=\"#\\{([\\w.-]+)\\}\"");
    private static final Pattern EXPLAINED =
            Pattern.compile("~\\{(?:ui :: figure|list :: counted)\\('([\\w.-]+)'\\)\\}");

    @Test
    void everyColumnIsSaidBySomebodyOrSaysHowItIsCounted() {
        var columns = columns().toList();
        assertThat(columns).hasSizeGreaterThan(50);
        assertThat(columns.stream().filter(column -> !column.counted()))
                .extracting(WrittenColumn::label)
                .as("mark it counted() and define it in the messages, or name it above")
                .isSubsetOf(RECORDED);
        assertThat(columns.stream().filter(WrittenColumn::counted).map(WrittenColumn::label))
                .doesNotContainAnyElementsOf(RECORDED)
                .allSatisfy(FiguresTest::assertDefined);
        assertThat(RECORDED)
                .as("no column is left over above")
                .isSubsetOf(columns.stream().map(WrittenColumn::label).toList());
    }

    @Test
    void everyFigureOfAPageSaysHowItIsCounted() {
        for (var page : PAGES) {
            var words = read(page);
            var explained = EXPLAINED
                    .matcher(words)
                    .results()
                    .map(found -> found.group(1))
                    .collect(toSet());
            var unexplained = FIGURE.matcher(words)
                    .results()
                    .map(found -> found.group(1))
                    .filter(figure -> !explained.contains(figure))
                    .toList();
            assertThat(unexplained).as(page).isSubsetOf(SAID);
            assertThat(explained).as(page).allSatisfy(FiguresTest::assertDefined);
        }
    }

    @Test
    void noDefinitionIsLeftOver() throws IOException {
        var shown = columns()
                .filter(WrittenColumn::counted)
                .map(WrittenColumn::label)
                .collect(toCollection(TreeSet::new));
        Stream.of("day.LATE", "day.TODAY", "day.SOON").forEach(shown::add);
        try (var pages = Files.list(TEMPLATES)) {
            for (var page : pages.toList())
                EXPLAINED.matcher(Files.readString(page)).results().forEach(found -> shown.add(found.group(1)));
        }
        assertThat(Messages.FRENCH.keys().stream()
                        .filter(key -> key.startsWith("figure.") && !key.endsWith(".source"))
                        .map(key -> key.substring("figure.".length())))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    private static void assertDefined(String figure) {
        for (var language : List.of(Messages.FRENCH, Messages.ENGLISH)) {
            assertThat(language.keys()).contains(figure, "figure." + figure, "figure." + figure + ".source");
            assertThat(language.text("figure." + figure)).hasSizeGreaterThan(20);
            assertThat(language.text("figure." + figure + ".source")).isNotBlank();
        }
    }

    /** Those of the screens, of all lists. */
    private static Stream<WrittenColumn> columns() {
        return WrittenColumn.all().filter(WrittenColumn::onScreen);
    }

    private static String read(String page) {
        try {
            return Files.readString(TEMPLATES.resolve(page + ".html"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
