package coop.alveole.query.billing.payment;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.invoice.CustomerNames;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Encaissements » as a list: what came, from whom, for which invoices, and what is left of it. */
@Component
class PaymentList {
    static final String ADDRESS = "/payments";

    record Row(PaymentView payment, String customer) {
        public String href() {
            return ADDRESS + "/" + payment.id();
        }

        public String invoices() {
            return payment.allocations().stream().map(PaymentView.Part::number).collect(Collectors.joining(", "));
        }

        /** Which hand its state is drawn in. */
        public String tone() {
            return switch (payment.state()) {
                case TO_ALLOCATE -> "to-do";
                case ALLOCATED -> "done";
                case BOUNCED -> "late";
                case CANCELLED -> "";
            };
        }
    }

    private final PaymentQueries queries;
    private final CustomerNames customerNames;
    private final MessageSource messages;

    PaymentList(PaymentQueries queries, CustomerNames customerNames, MessageSource messages) {
        this.queries = queries;
        this.customerNames = customerNames;
        this.messages = messages;
    }

    Listed<Row> listed(AskedPayments asked, Reading reading, Locale reader) {
        var names = customerNames.names(reading);
        var rows = queries.payments(reading.ofList()).stream()
                .filter(asked::includes)
                .map(view -> new Row(view, names.getOrDefault(view.customerId(), "–")))
                .toList();
        var customer =
                asked.customer() == null ? null : names.get(asked.customer().value());
        return listing(reader)
                .of(
                        rows,
                        List.of(
                                Chip.word("state", "payments.state", "payment.state.", asked.state()),
                                Chip.word("means", "payments.means", "payment.means.", asked.means()),
                                Chip.words("customerId", "payments.customer", customer)));
    }

    private Listing<Row> listing(Locale reader) {
        return new Listing<>(
                "payments",
                "encaissements",
                "payments.title",
                "payments.count",
                "payments.none",
                row -> row.payment().id(),
                List.of(
                        Column.day(
                                "paidOn",
                                "payments.paid-on",
                                row -> row.payment().paidOn()),
                        Column.words("customer", "payments.customer", Row::customer),
                        Column.of(
                                "means",
                                "payments.means",
                                row -> word("payment.means.", row.payment().means(), reader)),
                        Column.words("invoices", "payments.invoices", Row::invoices),
                        Column.number(
                                "amountCents",
                                "payments.amount",
                                row -> euros(row.payment().amountCents())),
                        Column.<Row>number(
                                        "allocatedCents",
                                        "payments.allocated",
                                        row -> euros(row.payment().allocatedCents()))
                                .counted(),
                        Column.<Row>number(
                                        "creditCents",
                                        "payments.credit",
                                        row -> euros(row.payment().creditCents()))
                                .counted(),
                        Column.<Row>of(
                                        "state",
                                        "payments.state",
                                        row -> word(
                                                "payment.state.", row.payment().state(), reader))
                                .counted()));
    }

    private Cell word(String prefix, Enum<?> word, Locale reader) {
        return new Cell.Word(word.name(), messages.getMessage(prefix + word, null, reader));
    }

    private static Cell euros(long cents) {
        return new Cell.Amount(new Money(cents));
    }
}
