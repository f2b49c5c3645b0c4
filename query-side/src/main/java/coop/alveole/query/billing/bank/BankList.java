package coop.alveole.query.billing.bank;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.bank.BankLineView.Standing;
import coop.alveole.query.billing.matching.Suggestion;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Banque » as a list: the lines, and beside each that waits the best of what it may pay. */
@Component
class BankList {
    static final String ADDRESS = "/bank";

    /** {@code best} is what is suggested first, in words too. */
    record Row(BankLineView line, Optional<Suggestion> best, String suggested) {
        public String tone() {
            return switch (line.standing()) {
                case WAITING -> line.amountCents() > 0 ? "to-do" : "";
                case RECONCILED -> "done";
                case ASIDE -> "";
            };
        }
    }

    private final BankQueries queries;
    private final Suggesting suggesting;
    private final MessageSource messages;

    BankList(BankQueries queries, Suggesting suggesting, MessageSource messages) {
        this.queries = queries;
        this.suggesting = suggesting;
        this.messages = messages;
    }

    Listed<Row> listed(@Nullable Standing standing, Reading reading, Locale reader) {
        var asking = suggesting.asking(reading);
        var rows = queries.lines(reading.ofList()).stream()
                .filter(line -> standing == null || line.standing() == standing)
                .map(line -> row(line, asking.of(line).stream().findFirst(), asking, reader))
                .toList();
        return listing(reader).of(rows, List.of(Chip.word("standing", "bank.standing", "bank.standing.", standing)));
    }

    private Row row(BankLineView line, Optional<Suggestion> best, Suggesting.Asking asking, Locale reader) {
        return new Row(line, best, best.map(one -> inWords(one, asking, reader)).orElse(""));
    }

    /** « certain : F-2026-0001, La Ruche » */
    String inWords(Suggestion one, Suggesting.Asking asking, Locale reader) {
        var invoices = one.parts().stream().map(Suggestion.Part::number).collect(Collectors.joining(", "));
        return messages.getMessage("bank.certainty." + one.certainty(), null, reader) + " : " + invoices + ", "
                + asking.names().getOrDefault(one.customerId(), "–");
    }

    private Listing<Row> listing(Locale reader) {
        return new Listing<>(
                "bank-lines",
                "banque",
                "bank.title",
                "bank.count",
                "bank.none",
                row -> row.line().id(),
                List.of(
                        Column.day("day", "bank.day", row -> row.line().day()),
                        Column.words(
                                "label", "bank.label", row -> row.line().label().text()),
                        Column.number(
                                "amountCents",
                                "bank.amount",
                                row -> new Cell.Amount(new Money(row.line().amountCents()))),
                        Column.<Row>words("suggested", "bank.suggested", Row::suggested)
                                .counted(),
                        Column.of("standing", "bank.standing", row -> standing(row, reader))));
    }

    private Cell standing(Row row, Locale reader) {
        var standing = row.line().standing();
        var said = messages.getMessage("bank.standing." + standing, null, reader);
        var why = row.line().reason();
        return new Cell.Word(
                standing.name(),
                why == null ? said : said + " : " + messages.getMessage("bank.aside." + why, null, reader));
    }
}
