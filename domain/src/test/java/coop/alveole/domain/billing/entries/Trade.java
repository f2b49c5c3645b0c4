package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.Chart;
import coop.alveole.domain.billing.entries.AccountingFact.Sold;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two activities that sell to one customer, and the codes of their accounts. */
final class Trade {
    static final InvoiceId INVOICE = new InvoiceId("invoice-" + uuid("a"));
    static final InvoiceId OTHER = new InvoiceId("invoice-" + uuid("b"));
    static final InvoiceId NOWHERE = new InvoiceId("invoice-" + uuid("e"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("7"));
    static final ActivityId POTTERY = new ActivityId("activity-" + uuid("8"));
    static final CustomerId CUSTOMER = new CustomerId("customer-" + uuid("c"));
    static final PaymentId PAYMENT = new PaymentId("payment-" + uuid("d"));
    static final AccountId CLAIRE = new AccountId("account-" + uuid("2"));
    static final LocalDate DAY = LocalDate.of(2013, 2, 2);

    private static final Map<String, String> OWN = Map.of(
            "activity/" + JOINERY,
            "BOIS",
            "activity/" + POTTERY,
            "TERRE",
            "customer/" + CUSTOMER,
            "C00001",
            "sale/SERVICES/TAXED/1960",
            "706000",
            "sale/SERVICES/TAXED/700",
            "706000",
            "sale/SERVICES/TAXED/550",
            "706000",
            "tax/TAXED/1960",
            "445719",
            "tax/TAXED/700",
            "445707",
            "sale/EXPENSES/TAXED/1960",
            "708500");

    /** The plan of every house, and what this one says, which opted for debits. */
    static final Codes CODES = codes(true);

    private Trade() {}

    private static Codes codes(boolean onDebits) {
        return new Codes() {
            @Override
            public boolean onDebits(LocalDate issuedOn) {
                return onDebits;
            }

            @Override
            public Optional<Label> of(AccountUse use) {
                return Optional.ofNullable(OWN.get(use.key())).map(Label::new).or(() -> Chart.DEFAULT.code(use));
            }

            @Override
            public boolean auxiliaries() {
                return true;
            }
        };
    }

    static Writing written(AccountingFact fact) {
        return new EntryWriter(CODES, Trade::invoiced).of(fact);
    }

    static JournalEntry entry(AccountingFact fact) {
        return ((Writing.Entry) written(fact)).entry();
    }

    /** In a house where services owe their VAT when they are paid. */
    static Writing onCollection(AccountingFact fact, FactSource... sources) {
        var known = Stream.of(sources)
                .flatMap(source -> Invoiced.of(source).stream())
                .collect(Collectors.toMap(invoiced -> invoiced.sold().invoice(), Function.identity()));
        return new EntryWriter(codes(false), id -> Optional.ofNullable(known.get(id))).of(fact);
    }

    static FactSource sold(InvoiceKind kind, SaleContent content) {
        return sold(INVOICE, kind, List.of(), content);
    }

    /** The credit note of the invoice. */
    static FactSource creditNote(SaleContent content) {
        return sold(OTHER, InvoiceKind.CREDIT_NOTE, List.of(INVOICE), content);
    }

    private static FactSource sold(InvoiceId invoice, InvoiceKind kind, List<InvoiceId> credits, SaleContent content) {
        var drafted = new InvoiceDrafted(invoice, JOINERY, CUSTOMER, kind, credits, List.of(), content, DAY, CLAIRE);
        var validated = new InvoiceValidated(
                invoice, number(1), DAY, DAY, DAY.plusDays(45), content.totals().perVat(), List.of(), CLAIRE);
        return FactsOfMoney.with(FactsOfMoney.with(FactSource.empty(invoice.value()), drafted), validated);
    }

    static AccountingFact sale(SaleContent content) {
        return sold(InvoiceKind.INVOICE, content).facts().getFirst();
    }

    static SaleContent selling(SaleLine... lines) {
        return new SaleContent(List.of(), DAY, List.of(lines), Rate.ZERO);
    }

    static SaleLine line(LineCategory category, long cents, long basisPoints) {
        return new SaleLine(
                List.of(), Quantity.ONE, new Money(cents), Rate.ZERO, Vat.at(basisPoints), category, List.of());
    }

    static InvoiceNumber number(int place) {
        return new InvoiceNumber(new Label("F"), 2013, place);
    }

    private static Optional<Invoiced> invoiced(InvoiceId invoice) {
        if (invoice.equals(INVOICE)) return Optional.of(invoiced(invoice, 1, JOINERY));
        if (invoice.equals(OTHER)) return Optional.of(invoiced(invoice, 2, POTTERY));
        return Optional.empty();
    }

    private static Invoiced invoiced(InvoiceId invoice, int place, ActivityId activity) {
        var sold = new Sold(
                invoice,
                InvoiceKind.INVOICE,
                List.of(),
                number(place).printed(),
                activity,
                CUSTOMER,
                DAY,
                DAY,
                List.of(),
                false);
        return new Invoiced(sold, List.of(sold));
    }

    private static String uuid(String last) {
        return "00000000-0000-4000-8000-00000000000" + last;
    }
}
