package coop.alveole.query.billing.entries;

import coop.alveole.domain.billing.entries.JournalEntry;
import coop.alveole.domain.billing.entries.JournalLine;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.entries.AccountRows.Group;
import coop.alveole.query.billing.entries.AccountRows.Row;
import coop.alveole.query.billing.entries.EntriesQueries.Left;
import coop.alveole.query.shared.FormCard;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.French;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Exports comptables » as it is shown: what is ready, what waits, what left, and the accounts it is written with. */
record EntriesPage(
        Frame frame,
        @Nullable FormCard export,
        int ready,
        List<LineRow> preview,
        boolean example,
        List<WaitingRow> waiting,
        List<BatchRow> batches,
        List<Group> accounts,
        List<Row> customers,
        boolean sets,
        String format,
        @Nullable FormCard chooseFormat) {
    /** One line of an entry, as the accountant will read it. */
    record LineRow(
            String journal,
            String day,
            String account,
            String auxiliary,
            String taxCode,
            String words,
            String dueOn,
            String debit,
            String credit,
            String kind,
            String analytic) {
        static Stream<LineRow> of(JournalEntry entry) {
            return entry.lines().stream().map(line -> of(entry, line));
        }

        private static LineRow of(JournalEntry entry, JournalLine line) {
            return new LineRow(
                    entry.journal().text(),
                    French.day(entry.on()),
                    line.account().text(),
                    text(line.auxiliary()),
                    text(line.taxCode()),
                    line.words(),
                    line.dueOn().map(French::day).orElse(""),
                    euros(line.debit()),
                    euros(line.credit()),
                    "entries.line." + line.kind(),
                    text(line.analytic()));
        }

        private static String text(Optional<Label> label) {
            return label.map(Label::text).orElse("");
        }

        private static String euros(Money amount) {
            return amount.isZero() ? "" : French.euros(amount);
        }
    }

    record WaitingRow(String fact, String day, String reason) {}

    record FileLink(String name, String href, String digest) {}

    record BatchRow(
            int number, String from, String to, String exportedOn, int facts, String sum, List<FileLink> files) {
        static BatchRow of(Left left) {
            var batch = left.batch();
            return new BatchRow(
                    batch.number(),
                    French.day(batch.from()),
                    French.day(batch.lastDay()),
                    French.day(batch.exportedOn()),
                    batch.facts().size(),
                    French.euros(batch.debit()),
                    left.files().stream()
                            .map(file -> new FileLink(
                                    file.kind().fileName(batch.number()),
                                    EntriesApi.EXPORTS + "/" + batch.number() + "/" + file.kind(),
                                    file.content().shortForm()))
                            .toList());
        }
    }
}
