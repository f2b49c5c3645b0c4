package coop.alveole.domain.billing.export;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.AccountUse.*;
import coop.alveole.domain.billing.chart.ChartEvent.CodeChosen;
import coop.alveole.domain.billing.chart.ChartTimeline;
import coop.alveole.domain.billing.entries.AccountingFact;
import coop.alveole.domain.billing.entries.AccountingFact.Sold;
import coop.alveole.domain.billing.entries.FactSource;
import coop.alveole.domain.billing.entries.JournalLine;
import coop.alveole.domain.billing.entries.SoldPart;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.ChartId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What would leave, in the order of its days, under which codes. */
class NextBatchTest {
    static final ChartId CHART = new ChartId("chart-" + uuid(1));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid(7));
    static final CustomerId ELIANE = new CustomerId("customer-" + uuid(1));
    static final CustomerId FARID = new CustomerId("customer-" + uuid(2));
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final FactSource LATER = source(2, FARID, DAY.plusDays(1), 2_000);
    static final FactSource EARLIER = source(1, ELIANE, DAY, 2_000);

    @Test
    void whoeverLeavesFirstHasTheFirstNumberAndKeepsIt() {
        var next = next(ChartTimeline.NONE, Map.of(), LATER, EARLIER);
        assertThat(next.entries()).extracting(entry -> entry.on()).containsExactly(DAY, DAY.plusDays(1));
        assertThat(next.given())
                .containsExactlyInAnyOrder(
                        new GivenCode(new OfCustomer(ELIANE), new Label("C00001")),
                        new GivenCode(new OfActivity(JOINERY), new Label("A00001")),
                        new GivenCode(new OfCustomer(FARID), new Label("C00002")));
        Map<AccountUse, Label> known = Map.of(new OfCustomer(FARID), new Label("C00001"));
        assertThat(next(ChartTimeline.NONE, known, EARLIER).given())
                .contains(new GivenCode(new OfCustomer(ELIANE), new Label("C00002")));
    }

    @Test
    void aCodeThatIsChosenIsNotGivenToAnother() {
        var chosen = ChartTimeline.NONE.with(new CodeChosen(CHART, new OfCustomer(FARID), new Label("C00001"), DAY));
        assertThat(next(chosen, Map.of(), EARLIER, LATER).given())
                .contains(new GivenCode(new OfCustomer(ELIANE), new Label("C00002")))
                .hasSize(2);
    }

    /** W8 */
    @Test
    void eachEntryHasTheAccountsOfItsDay() {
        var services = new OfSale(LineCategory.SERVICES, Vat.at(2_000));
        var from = ChartTimeline.NONE.with(new CodeChosen(CHART, services, new Label("706900"), DAY.plusDays(1)));
        assertThat(next(from, Map.of(), EARLIER, LATER).entries())
                .extracting(entry -> entry.lines().stream()
                        .map(JournalLine::account)
                        .filter(account -> account.text().startsWith("706"))
                        .findFirst()
                        .orElseThrow())
                .containsExactly(new Label("706000"), new Label("706900"));
    }

    @Test
    void whatWaitsIsGivenNoNumberAndWhatLeftIsNotAskedAgain() {
        var waits = source(3, ELIANE, DAY, 850);
        var next = next(ChartTimeline.NONE, Map.of(), waits);
        assertThat(next.entries()).isEmpty();
        assertThat(next.given()).isEmpty();
        assertThat(next.waiting()).hasSize(1);
        var left = EARLIER.gone(EARLIER.facts().stream().map(AccountingFact::id).toList());
        assertThat(next(ChartTimeline.NONE, Map.of(), left).entries()).isEmpty();
    }

    private static NextBatch next(ChartTimeline chart, Map<AccountUse, Label> known, FactSource... sources) {
        return NextBatch.of(List.of(sources), _ -> true, new Accounts(chart, _ -> true, known));
    }

    private static FactSource source(int place, CustomerId customer, LocalDate on, long basisPoints) {
        var invoice = new InvoiceId("invoice-" + uuid(place));
        var part = new SoldPart(
                SoldPart.Kind.LINES, LineCategory.SERVICES, Vat.at(basisPoints), new Money(100_00), new Money(20_00));
        AccountingFact sold = new Sold(
                invoice,
                InvoiceKind.INVOICE,
                List.of(),
                new InvoiceNumber(new Label("F"), 2026, place).printed(),
                JOINERY,
                customer,
                on,
                on.plusDays(30),
                List.of(part),
                false);
        return new FactSource(invoice.value(), List.of(), Stream.of(sold).toList(), List.of(), List.of());
    }

    private static String uuid(int last) {
        return "00000000-0000-4000-8000-00000000000" + last;
    }
}
