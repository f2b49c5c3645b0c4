package coop.alveole.projection.billing.entries;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.chart.AccountUse.OfHouse;
import coop.alveole.domain.billing.chart.Auxiliaries;
import coop.alveole.domain.billing.chart.ChartEvent.CodeChosen;
import coop.alveole.domain.billing.chart.ChartEvent.ExportFormatChosen;
import coop.alveole.domain.billing.chart.ChartTimeline;
import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.chart.HouseAccount;
import coop.alveole.domain.billing.entries.AccountingFact;
import coop.alveole.domain.billing.entries.AccountingFact.Contributed;
import coop.alveole.domain.billing.export.ExportEvent.EntriesExported;
import coop.alveole.domain.billing.export.ExportEvent.ExportFileKept;
import coop.alveole.domain.billing.export.ExportFileKind;
import coop.alveole.domain.billing.export.Leaving;
import coop.alveole.domain.billing.payment.PaymentEvent.PaymentRecorded;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.contribution.Basis;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.ContributionEvent.ContributionMonthClosed;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.contribution.Statement;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ChartId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.ExportRegisterId;
import coop.alveole.domain.shared.trade.FactId;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the accounts have to be told, with which codes, and what left. */
class EntryFoldsTest {
    private static final String UUID = "00000000-0000-4000-8000-000000000001";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final ChartId CHART = new ChartId("chart-" + UUID);
    private static final ExportRegisterId REGISTER = new ExportRegisterId("exports-" + UUID);
    private static final ContributionId LEDGER = new ContributionId("contribution-" + UUID);
    private static final PaymentId PAYMENT = new PaymentId("payment-" + UUID);
    private static final FactId PAID = new FactId("paid/" + PAYMENT);
    private static final ContributionLineCounted CHARGE = new ContributionLineCounted(
            LEDGER,
            MARCH,
            MARCH.plusDays(30),
            LineKind.DIRECT_CHARGE,
            new Source.OfCharge(new Label("Paie")),
            List.of(),
            Money.ZERO,
            Rate.ZERO,
            new Money(9_00),
            Money.ZERO,
            MoneyOption.PER_INVOICE,
            Basis.DEFAULT,
            List.of());
    private static final ContributionMonthClosed CLOSED = new ContributionMonthClosed(
            LEDGER, MARCH, new Statement(Money.ZERO, Money.ZERO, new Money(9_00), 1), MARCH.plusMonths(1));
    private static final PaymentRecorded CAME = new PaymentRecorded(
            PAYMENT,
            new CustomerId("customer-" + UUID),
            new Money(50_00),
            MARCH,
            PaymentMeans.CARD,
            List.of(),
            List.of());
    private static final EntriesExported EXPORTED = new EntriesExported(
            REGISTER,
            1,
            MARCH,
            MARCH.plusDays(30),
            ExportFlavour.SAGE,
            ExportEncoding.CP1252,
            List.of(new Leaving(PAID, new Money(50_00), new Money(50_00))),
            List.of(),
            MARCH.plusMonths(1));

    @Test
    void aMonthIsToldOnceItIsClosed() {
        assertThat(source(LEDGER + "/2026-03", CHARGE)).isEmpty();
        assertThat(source(LEDGER + "/2026-03", CHARGE, CLOSED))
                .containsExactly(
                        new Contributed(LEDGER, 1, MARCH.plusDays(30), Contributed.Kind.CHARGE, new Money(9_00)));
    }

    @Test
    void whatLeftIsNotToldAgain() {
        assertThat(source(PAYMENT.value(), CAME)).extracting(AccountingFact::id).containsExactly(PAID);
        assertThat(source(PAYMENT.value(), CAME, EXPORTED)).isEmpty();
        assertThat(source(PAYMENT.value(), CAME, EXPORTED, EXPORTED)).isEmpty();
    }

    @Test
    void theChartSaysWhatIsChosenOnEachDay() {
        var file = Folding.fold(
                        new ChartFiles(),
                        List.of(
                                new CodeChosen(CHART, new OfHouse(HouseAccount.CUSTOMERS), new Label("411100"), MARCH),
                                new ExportFormatChosen(
                                        CHART,
                                        ExportFlavour.CIEL,
                                        ExportEncoding.UTF_8,
                                        Auxiliaries.NONE,
                                        MARCH.plusDays(1))))
                .values()
                .iterator()
                .next();
        var onThatDay = file.timeline().on(MARCH);
        assertThat(onThatDay.code(new OfHouse(HouseAccount.CUSTOMERS))).contains(new Label("411100"));
        assertThat(onThatDay.flavour()).isEqualTo(ExportFlavour.SAGE);
        assertThat(file.timeline().on(MARCH.plusDays(1)).flavour()).isEqualTo(ExportFlavour.CIEL);
        assertThat(ChartFile.empty("").timeline()).isEqualTo(ChartTimeline.NONE);
    }

    @Test
    void aBatchHasItsSumAndItsFiles() {
        var kept = new ExportFileKept(
                REGISTER,
                1,
                ExportFileKind.PAYMENTS,
                new Digest("ab".repeat(32)),
                new SealedFile(new Digest("cd".repeat(32)), 12, FileType.CSV, new FileKey("file/" + UUID)),
                MARCH.plusMonths(1));
        var file = Objects.requireNonNull(
                Folding.fold(new ExportBatchFiles(), List.of(EXPORTED, kept)).get(REGISTER + "/1"));
        assertThat(file.batch()).hasValueSatisfying(batch -> {
            assertThat(batch.debit()).isEqualTo(new Money(50_00));
            assertThat(batch.facts()).containsExactly(PAID);
        });
        assertThat(file.files()).extracting(each -> each.kind()).containsExactly(ExportFileKind.PAYMENTS);
    }

    private static List<AccountingFact> source(String key, Object... events) {
        return Objects.requireNonNull(
                        Folding.fold(new EntryFacts(), List.of(events)).get(key))
                .source()
                .waiting();
    }
}
