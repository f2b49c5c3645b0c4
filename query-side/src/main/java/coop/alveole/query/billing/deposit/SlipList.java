package coop.alveole.query.billing.deposit;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Remises à la banque » as a list. */
@Component
class SlipList {
    static final String ADDRESS = "/deposit-slips";

    private final SlipQueries queries;
    private final MessageSource messages;

    SlipList(SlipQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    Listed<SlipView> listed(Reading reading, Locale reader) {
        return listing(reader).of(queries.slips(reading.ofList()), List.of());
    }

    private Listing<SlipView> listing(Locale reader) {
        return new Listing<>(
                "deposit-slips",
                "remises",
                "slips.title",
                "slips.count",
                "slips.none",
                SlipView::id,
                List.of(
                        Column.words("number", "slips.number", SlipView::name),
                        Column.day("madeOn", "slips.made-on", SlipView::madeOn),
                        Column.of("means", "slips.means", slip -> means(slip, reader)),
                        Column.number(
                                "payments",
                                "slips.payments",
                                slip -> new Cell.Whole(slip.payments().size())),
                        Column.number(
                                "totalCents", "slips.total", slip -> new Cell.Amount(new Money(slip.totalCents())))));
    }

    private Cell means(SlipView slip, Locale reader) {
        var means = slip.means();
        return new Cell.Word(means.name(), messages.getMessage("payment.means." + means, null, reader));
    }
}
