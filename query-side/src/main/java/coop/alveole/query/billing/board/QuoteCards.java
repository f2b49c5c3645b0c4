package coop.alveole.query.billing.board;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.quote.QuoteList.Row;
import coop.alveole.query.billing.quote.QuoteView;
import coop.alveole.query.billing.step.QuoteStep;
import coop.alveole.query.list.board.Board;
import coop.alveole.query.list.board.Board.Badge;
import coop.alveole.query.list.board.Board.Card;
import coop.alveole.query.list.board.Layout;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws quotes as cards: until when they hold, then when they were written. */
@Component
class QuoteCards {
    private static final Layout<Row, QuoteStep> LAYOUT = new Layout<>(
            QuoteStep.class,
            Row::step,
            row -> new Money(row.quote().totalCents()),
            _ -> Money.ZERO,
            row -> row.step().isPressing() ? Optional.of(row.quote().validUntil()) : Optional.empty());

    private final MessageSource messages;

    QuoteCards(MessageSource messages) {
        this.messages = messages;
    }

    Board board(List<Row> rows, Locale reader) {
        boolean ofSeveral = rows.stream().map(Row::activity).distinct().count() > 1;
        return LAYOUT.of(rows, row -> card(row, ofSeveral, reader));
    }

    private Card card(Row row, boolean ofSeveral, Locale reader) {
        var view = row.quote();
        return new Card(
                row.href(),
                view.number(),
                row.customer(),
                ofSeveral ? row.activity() : null,
                French.euros(new Money(view.totalCents())),
                day(view, reader),
                badge(row, reader));
    }

    /** Once it is answered, how long it held no longer matters. */
    private String day(QuoteView view, Locale reader) {
        return switch (view.state()) {
            case DRAFT, RETURNED, SUBMITTED, APPROVED, SENT, EXPIRED ->
                dated("quotes.valid-until", view.validUntil(), reader);
            case SIGNED, INVOICED, DECLINED, DISCARDED -> dated("quotes.drafted-on", view.draftedOn(), reader);
        };
    }

    private Badge badge(Row row, Locale reader) {
        if (!row.step().isOfSeveral()) return Badge.NONE;
        return new Badge(say("quote.state." + row.quote().state(), reader), row.tone());
    }

    private String dated(String label, LocalDate day, Locale reader) {
        return say("board.day", reader, say(label, reader), French.day(day));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
