package coop.alveole.query.billing.entries;

import static coop.alveole.query.shared.FormCard.choice;
import static coop.alveole.query.shared.FormCard.day;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.chart.Auxiliaries;
import coop.alveole.domain.billing.chart.Chart;
import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.entries.JournalEntry;
import coop.alveole.domain.billing.export.NextBatch;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.entries.EntriesPage.BatchRow;
import coop.alveole.query.billing.entries.EntriesPage.LineRow;
import coop.alveole.query.billing.entries.EntriesPage.WaitingRow;
import coop.alveole.query.shared.FormCard;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Exports comptables »: what would leave, what waits and why, what left, and with which accounts. */
@Controller
class EntriesPages {
    static final String ADDRESS = "/entry-exports";

    private static final int SHOWN = 3;
    private static final NextBatch NOTHING = new NextBatch(List.of(), List.of(), List.of());

    private final EntriesQueries queries;
    private final SellingActivities activities;
    private final AccountWords words;
    private final Frames frames;

    EntriesPages(EntriesQueries queries, SellingActivities activities, AccountWords words, Frames frames) {
        this.queries = queries;
        this.activities = activities;
        this.words = words;
        this.frames = frames;
    }

    @Allowed(Access.READ_ENTRIES)
    @GetMapping(ADDRESS)
    ModelAndView entries(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "entry-exports");
        var said = words.of(reading, reader);
        var next = frame.past() ? NOTHING : queries.next(reading);
        var chart = queries.timeline(reading).on(reading.asOf());
        var rows = new AccountRows(chart, queries.given(reading), said);
        var missing = next.waiting().stream()
                .flatMap(waits -> waits.codes().stream())
                .distinct()
                .toList();
        boolean sets = may(frame, reading, Access.SET_ACCOUNTS);
        var page = new EntriesPage(
                frame,
                may(frame, reading, Access.EXPORT_ENTRIES) ? export() : null,
                next.entries().size(),
                preview(next, reading),
                next.entries().isEmpty(),
                next.waiting().stream()
                        .map(waits -> new WaitingRow(
                                said.fact(waits.fact()), French.day(waits.fact().on()), said.reason(waits)))
                        .toList(),
                queries.batches(reading).stream().map(BatchRow::of).toList(),
                rows.groups(activities.names(reading).keySet(), missing),
                rows.customers(),
                sets,
                format(chart),
                sets ? chooseFormat() : null);
        return new ModelAndView("entry-exports", "page", page);
    }

    private static boolean may(Frame frame, Reading reading, Access access) {
        return !frame.past() && reading.viewer().mayEverywhere(access);
    }

    /** The first that are ready, or an invented invoice with the accounts of that day. */
    private List<LineRow> preview(NextBatch next, Reading reading) {
        List<JournalEntry> entries = next.entries().isEmpty()
                ? NextBatch.of(List.of(ExampleSale.on(reading.asOf())), _ -> true, queries.accounts(reading))
                        .entries()
                : next.entries();
        return entries.stream().limit(SHOWN).flatMap(LineRow::of).toList();
    }

    private static String format(Chart chart) {
        return chart.flavour() + " · " + chart.encoding().charset();
    }

    private static FormCard export() {
        return new FormCard(
                "export-entries",
                "entries.export",
                EntriesApi.EXPORTS,
                null,
                List.of(day("from").called("entries.from"), day("to").called("entries.to")));
    }

    private static FormCard chooseFormat() {
        return new FormCard(
                "choose-format",
                "entries.choose-format",
                "/api/v1/chart-of-accounts/choose-format",
                null,
                List.of(
                        choice("flavour", ExportFlavour.values()).called("entries.flavour"),
                        choice("encoding", ExportEncoding.values()).called("entries.encoding"),
                        choice("auxiliaries", Auxiliaries.values()).called("entries.auxiliaries"),
                        day("validFrom")));
    }
}
