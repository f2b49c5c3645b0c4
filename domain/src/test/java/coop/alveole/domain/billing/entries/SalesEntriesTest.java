package coop.alveole.domain.billing.entries;

import static coop.alveole.domain.billing.entries.Trade.*;
import static coop.alveole.domain.shared.trade.LineCategory.EXPENSES;
import static coop.alveole.domain.shared.trade.LineCategory.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.chart.AccountUse.OfSale;
import coop.alveole.domain.billing.chart.AccountUse.OfTax;
import coop.alveole.domain.billing.export.Leaving;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceWrittenOff;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is sold, taken back or lost, as the accountant reads it (G1, G2, G5, W1 to W5). */
class SalesEntriesTest {
    /** G1, W1: the same account at two rates stays apart, each with its VAT account. */
    @Test
    void linesTaxedAlikeAreOneGroup() {
        var entry = entry(sale(selling(
                line(SERVICES, 100_00, 1_960),
                line(SERVICES, 100_00, 1_960),
                line(SERVICES, 100_00, 700),
                line(EXPENSES, 200_00, 1_960))));
        assertThat(general(entry))
                .containsExactly(
                        "411000 C00001 239,20 D",
                        "706000 T1960 200,00 C",
                        "445719 T1960 39,20 C",
                        "411000 C00001 239,20 D",
                        "708500 T1960 200,00 C",
                        "445719 T1960 39,20 C",
                        "411000 C00001 107,00 D",
                        "706000 T700 100,00 C",
                        "445707 T700 7,00 C");
        assertThat(analytic(entry)).allMatch(line -> line.endsWith("BOIS")).hasSize(9);
    }

    /** W5: the terms of the invoice, not thirty days for everybody. */
    @Test
    void theCustomerOwesItOnTheDayOfTheInvoice() {
        var entry = entry(sale(selling(line(SERVICES, 100_00, 1_960))));
        assertThat(entry.lines().getFirst().dueOn()).contains(DAY.plusDays(45));
        assertThat(entry.lines().getLast().dueOn()).isEmpty();
    }

    /** G5, G2: what a discount takes off stands on the other side, in an account of its own. */
    @Test
    void aDiscountIsInverted() {
        var content = new SaleContent(
                List.of(), DAY, List.of(line(SERVICES, 350_00, 1_960), line(SERVICES, 400_00, 700)), Rate.of(1_000));
        assertThat(general(entry(sale(content))))
                .containsExactly(
                        "411000 C00001 418,60 D",
                        "706000 T1960 350,00 C",
                        "445719 T1960 68,60 C",
                        "411000 C00001 41,86 C",
                        "709000 T1960 35,00 D",
                        "445719 T1960 6,86 D",
                        "411000 C00001 428,00 D",
                        "706000 T700 400,00 C",
                        "445707 T700 28,00 C",
                        "411000 C00001 42,80 C",
                        "709000 T700 40,00 D",
                        "445707 T700 2,80 D");
    }

    /** W3: 9,8196 is 9,82 on the document; by group it would be 4,91 + 4,92. The last line takes the cent. */
    @Test
    void theLastGroupTakesWhatRoundingLeaves() {
        var content = selling(line(SERVICES, 25_03, 1_960), line(EXPENSES, 25_07, 1_960));
        var entry = entry(sale(content));
        assertThat(general(entry)).contains("445719 T1960 4,91 C", "708500 T1960 25,07 C");
        var customer = entry.lines().stream()
                .filter(line -> line.auxiliary().isPresent())
                .map(JournalLine::debit)
                .collect(Money.sum());
        assertThat(customer).isEqualTo(content.totals().withTax());
    }

    /** W4 */
    @Test
    void aCreditNoteIsTheInvoiceInverted() {
        var content = selling(line(SERVICES, 100_00, 1_960));
        var credit = entry(sold(InvoiceKind.CREDIT_NOTE, content).facts().getFirst());
        assertThat(general(credit))
                .containsExactly("411000 C00001 119,60 C", "706000 T1960 100,00 D", "445719 T1960 19,60 D");
        assertThat(credit.lines().getFirst().words()).isEqualTo("Avoir F-2013-0001");
    }

    @Test
    void whatIsLostLeavesTheCustomer() {
        var source = sold(InvoiceKind.INVOICE, selling(line(SERVICES, 100_00, 1_960)));
        var lost = new InvoiceWrittenOff(
                INVOICE, selling(line(SERVICES, 50_00, 1_960)).totals().perVat(), List.of(), DAY.plusYears(1));
        var entry = entry(FactsOfMoney.with(source, lost).facts().getLast());
        assertThat(general(entry))
                .containsExactly("654000 T1960 50,00 D", "445719 T1960 9,80 D", "411000 C00001 59,80 C");
        assertThat(entry.on()).isEqualTo(DAY.plusYears(1));
    }

    @Test
    void whatHasNoAccountWaitsWithItsReason() {
        var overseas = sale(selling(line(SERVICES, 100_00, 850)));
        assertThat(written(overseas))
                .isEqualTo(new Writing.Waits(
                        overseas, List.of(new OfSale(SERVICES, Vat.at(850)), new OfTax(Vat.at(850))), List.of()));
    }

    /** W2, W3: whatever is sold, it balances on both axes and the customer owes the total. */
    @Property(tries = 300)
    void everySaleBalances(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9_999_999) Integer> cents,
            @ForAll @IntRange(max = 9_999) int discount) {
        var rates = new long[] {1_960, 1_960, 700};
        var lines = IntStream.range(0, cents.size())
                .mapToObj(i -> line(i % 3 == 1 ? EXPENSES : SERVICES, cents.get(i), rates[i % 3]))
                .toList();
        var content = new SaleContent(List.of(), DAY, lines, Rate.of(discount));
        if (!content.totals().withTax().isPositive()) return;
        var entry = entry(sold(InvoiceKind.INVOICE, content).facts().getFirst());
        var leaving = Leaving.of(entry);
        assertThat(leaving.debit()).isEqualTo(leaving.credit());
        var customer = entry.lines().stream()
                .filter(line -> line.auxiliary().isPresent())
                .map(line -> line.debit().minus(line.credit()))
                .collect(Money.sum());
        assertThat(customer).isEqualTo(content.totals().withTax());
    }

    static List<String> general(JournalEntry entry) {
        return lines(entry, JournalLine.Kind.GENERAL);
    }

    static List<String> analytic(JournalEntry entry) {
        return lines(entry, JournalLine.Kind.ANALYTIC);
    }

    private static List<String> lines(JournalEntry entry, JournalLine.Kind kind) {
        return entry.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(SalesEntriesTest::told)
                .toList();
    }

    private static String told(JournalLine line) {
        var amount = line.debit().plus(line.credit()).cents();
        var codes = line.account()
                + line.auxiliary().map(code -> " " + code).orElse("")
                + line.taxCode().map(code -> " " + code).orElse("");
        var side = line.credit().isZero() ? " D" : " C";
        return "%s %d,%02d%s%s"
                .formatted(
                        codes,
                        amount / 100,
                        amount % 100,
                        side,
                        line.analytic().map(code -> " " + code).orElse(""));
    }
}
