package coop.alveole.query.billing.board;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.invoice.InvoiceList;
import coop.alveole.query.billing.invoice.InvoiceList.Row;
import coop.alveole.query.billing.invoice.InvoiceView;
import coop.alveole.query.billing.step.InvoiceStep;
import coop.alveole.query.list.board.Board;
import coop.alveole.query.list.board.Board.Badge;
import coop.alveole.query.list.board.Board.Card;
import coop.alveole.query.list.board.Layout;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws invoices as cards: their number once they have it, when they are to be paid, and for how long they should have been. */
@Component
class InvoiceCards {
    private static final Layout<Row, InvoiceStep> LAYOUT = new Layout<>(
            InvoiceStep.class,
            Row::step,
            row -> new Money(row.invoice().totalCents()),
            row -> new Money(row.invoice().dueCents()),
            row -> toPay(row.invoice()));

    private final InvoiceList list;
    private final MessageSource messages;

    InvoiceCards(InvoiceList list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
    }

    Board board(List<Row> rows, LocalDate day, Locale reader) {
        boolean ofSeveral = rows.stream().map(Row::activity).distinct().count() > 1;
        return LAYOUT.of(rows, row -> card(row, ofSeveral, day, reader));
    }

    private Card card(Row row, boolean ofSeveral, LocalDate day, Locale reader) {
        var view = row.invoice();
        return new Card(
                row.href(),
                list.name(view, reader),
                row.customer(),
                ofSeveral ? row.activity() : null,
                French.euros(new Money(view.totalCents())),
                day(view, reader),
                badge(row, day, reader));
    }

    private String day(InvoiceView view, Locale reader) {
        return toPay(view)
                .map(due -> dated("invoices.due-on", due, reader))
                .orElseGet(() -> view.issuedOn() == null
                        ? dated("invoices.supplied-on", view.suppliedOn(), reader)
                        : dated("invoices.issued-on", view.issuedOn(), reader));
    }

    private Badge badge(Row row, LocalDate day, Locale reader) {
        var since = row.invoice().overdueSince(day);
        if (since.isPresent()) {
            long days = ChronoUnit.DAYS.between(since.get(), day);
            return new Badge(say("board.late", reader, days), row.tone());
        }
        if (!row.step().isOfSeveral()) return Badge.NONE;
        return new Badge(say("invoice.state." + row.invoice().state(), reader), row.tone());
    }

    private static Optional<LocalDate> toPay(InvoiceView view) {
        return Optional.ofNullable(view.dueOn()).filter(_ -> view.dueCents() > 0);
    }

    private String dated(String label, LocalDate day, Locale reader) {
        return say("board.day", reader, say(label, reader), French.day(day));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
