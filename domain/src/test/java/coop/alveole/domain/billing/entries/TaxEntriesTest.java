package coop.alveole.domain.billing.entries;

import static coop.alveole.domain.billing.entries.SalesEntriesTest.analytic;
import static coop.alveole.domain.billing.entries.SalesEntriesTest.general;
import static coop.alveole.domain.billing.entries.Trade.*;
import static coop.alveole.domain.shared.trade.LineCategory.GOODS;
import static coop.alveole.domain.shared.trade.LineCategory.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.chart.JournalKind;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.OldInvoice;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore.Standing;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** VAT that is due when services are paid (ACC-08): it waits on its account, and nothing is left there in the end. */
class TaxEntriesTest {
    private static final SaleContent SERVICE = selling(line(SERVICES, 1_000_00, 2_000));

    @Test
    void itWaitsUntilThePaymentThatBringsIt() {
        var sale = happened(SERVICE, paid(600_00));
        assertThat(general(entry(sale, 0)))
                .containsExactly("411000 C00001 1200,00 D", "706000 T2000 1000,00 C", "445740 T2000 200,00 C");
        var due = entry(sale, 1);
        assertThat(general(due)).containsExactly("445740 T2000 100,00 D", "445710 T2000 100,00 C");
        assertThat(analytic(due)).allMatch(line -> line.endsWith("BOIS")).hasSize(2);
        assertThat(due.kind()).isEqualTo(JournalKind.MISCELLANEOUS);
        assertThat(due.on()).isEqualTo(DAY.plusDays(30));
        assertThat(due.lines().getFirst().words()).isEqualTo("TVA exigible F-2013-0001");
    }

    @Test
    void goodsOweItAtOnceAndOnDebitsEverythingDoes() {
        var sale = happened(selling(line(GOODS, 1_000_00, 2_000)), paid(600_00));
        assertThat(general(entry(sale, 0))).contains("445710 T2000 200,00 C");
        assertThat(onCollection(sale.facts().get(1), sale)).isEqualTo(new Writing.Nothing());
        var onDebits = happened(SERVICE, paid(600_00));
        assertThat(general(Trade.entry(onDebits.facts().getFirst()))).contains("445710 T2000 200,00 C");
        assertThat(written(onDebits.facts().get(1))).isEqualTo(new Writing.Nothing());
    }

    @Test
    void aPaymentThatIsTakenBackGivesItBack() {
        var sale = happened(SERVICE, paid(600_00), paid(-600_00));
        assertThat(general(entry(sale, 2))).containsExactly("445740 T2000 100,00 C", "445710 T2000 100,00 D");
    }

    /** What was paid is now more of what is left: of the other rate more is due, of this one less. */
    @Test
    void aCreditNoteTakesFromWhereItWaits() {
        var mixed = selling(line(SERVICES, 100_00, 2_000), line(SERVICES, 100_00, 550));
        var sale = happened(mixed, paid(105_50), new InvoiceCredited(INVOICE, OTHER, new Money(120_00), DAY));
        var note = creditNote(selling(line(SERVICES, 100_00, 2_000)));
        assertThat(general(entry(note, 0, sale)))
                .containsExactly("411000 C00001 120,00 C", "706000 T2000 100,00 D", "445740 T2000 20,00 D");
        assertThat(general(entry(sale, 2, note)))
                .containsExactly(
                        "445740 T2000 9,36 C", "445710 T2000 9,36 D", "445740 T550 2,93 D", "445710 T550 2,93 C");
        assertThat(onCollection(sale.facts().get(2), sale))
                .as("its credit note is not known")
                .isInstanceOf(Writing.Waits.class);
    }

    @Test
    void whatIsLostIsTakenBackWhereItIs() {
        var lost = new InvoiceWrittenOff(
                INVOICE, selling(line(SERVICES, 500_00, 2_000)).totals().perVat(), List.of(), DAY.plusYears(1));
        var sale = happened(SERVICE, paid(600_00), lost);
        assertThat(general(entry(sale, 2)))
                .containsExactly("654000 T2000 500,00 D", "445740 T2000 100,00 D", "411000 C00001 600,00 C");
    }

    @Test
    void whatTheBooksOfBeforeHaveToldIsNotToldAgain() {
        var taken = takenOver(Standing.TAKEN);
        assertThat(taken.waiting()).extracting(AccountingFact::id).hasSize(1);
        assertThat(onCollection(taken.facts().getLast(), taken)).isEqualTo(new Writing.Nothing());
        var credit = creditNote(SERVICE);
        assertThat(general(entry(credit, 0, taken))).contains("445710 T2000 200,00 D");
        var due = takenOver(Standing.DUE);
        assertThat(general(entry(due, 2))).containsExactly("445740 T2000 50,00 D", "445710 T2000 50,00 C");
        assertThat(due.waiting()).hasSize(1);
    }

    /** Whatever is paid in whatever parts, credited whole or lost, nothing waits in the end and every entry balances. */
    @Property(tries = 300)
    void nothingIsLeftWaiting(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 999_999) Integer> cents,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 99) Integer> percents,
            @ForAll boolean isPaid) {
        var rates = new long[] {2_000, 550, 1_000};
        var lines = Stream.iterate(0, i -> i + 1)
                .limit(cents.size())
                .map(i -> line(i % 4 == 3 ? GOODS : SERVICES, cents.get(i), rates[i % 3]))
                .toArray(SaleLine[]::new);
        var content = selling(lines);
        var left = content.totals().withTax();
        var source = sold(InvoiceKind.INVOICE, content);
        for (var percent : percents) {
            var part = new Money(left.cents() * percent / 100);
            source = FactsOfMoney.with(source, paid(part.cents()));
            left = left.minus(part);
        }
        source = FactsOfMoney.with(source, isPaid ? paid(left.cents()) : lost(content, left));
        var waits = Money.ZERO;
        for (var fact : source.facts())
            if (onCollection(fact, source) instanceof Writing.Entry(var entry)) waits = waits.plus(waiting(entry));
        assertThat(waits).isEqualTo(Money.ZERO);
    }

    /** What is left, over the rates as the whole is. */
    private static InvoiceWrittenOff lost(SaleContent content, Money left) {
        var totals = content.totals().perVat();
        var weights = totals.stream()
                .flatMap(total -> Stream.of(total.base(), total.tax()))
                .mapToLong(Money::cents)
                .toArray();
        var parts = left.split(weights).iterator();
        var lost = totals.stream()
                .map(total -> new VatTotal(total.vat(), parts.next(), parts.next()))
                .toList();
        return new InvoiceWrittenOff(INVOICE, lost, List.of(), DAY);
    }

    private static Money waiting(JournalEntry entry) {
        var general = entry.lines().stream()
                .filter(line -> line.kind() == JournalLine.Kind.GENERAL)
                .toList();
        assertThat(general.stream()
                        .map(line -> line.debit().minus(line.credit()))
                        .collect(Money.sum()))
                .isEqualTo(Money.ZERO);
        return general.stream()
                .filter(line -> line.account().text().equals("445740"))
                .map(line -> line.debit().minus(line.credit()))
                .collect(Money.sum());
    }

    private static FactSource takenOver(Standing vat) {
        var old = new OldInvoice(
                new Label("FA-9"),
                DAY.minusDays(9),
                DAY,
                SERVICE.totals().perVat(),
                new Money(300_00),
                new TakenBefore(Standing.TAKEN, vat));
        var taken = new InvoiceTakenOver(INVOICE, JOINERY, CUSTOMER, old, SERVICE, DAY);
        return FactsOfMoney.with(FactsOfMoney.with(FactSource.empty(INVOICE.value()), taken), paid(300_00));
    }

    private static FactSource happened(SaleContent content, InvoiceEvent... events) {
        var source = sold(InvoiceKind.INVOICE, content);
        for (var event : events) source = FactsOfMoney.with(source, event);
        return source;
    }

    private static PaymentAllocated paid(long cents) {
        return new PaymentAllocated(INVOICE, PAYMENT, new Money(cents), DAY.plusDays(30));
    }

    private static JournalEntry entry(FactSource source, int place, FactSource... others) {
        var all = Stream.concat(Stream.of(source), Stream.of(others)).toArray(FactSource[]::new);
        return ((Writing.Entry) onCollection(source.facts().get(place), all)).entry();
    }
}
