package coop.alveole.command.billing.entries;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.entries.AccountingFact;
import coop.alveole.domain.billing.export.ExportEvent.EntriesExported;
import coop.alveole.domain.billing.export.Leaving;
import coop.alveole.domain.billing.payment.PaymentEvent.PaymentRecorded;
import coop.alveole.domain.billing.payment.PaymentEvent.PaymentRefunded;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.ExportRegisterId;
import coop.alveole.domain.shared.trade.FactId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the accounts are still to be told of a payment: what left is not told again, what follows is. */
class FactsToExportTest {
    private static final String UUID = "00000000-0000-4000-8000-000000000001";
    private static final PaymentId PAYMENT = new PaymentId("payment-" + UUID);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final FactId PAID = new FactId("paid/" + PAYMENT);
    private static final PaymentRecorded CAME = new PaymentRecorded(
            PAYMENT,
            new CustomerId("customer-" + UUID),
            new Money(50_00),
            DAY,
            PaymentMeans.CASH,
            List.of(),
            List.of());
    private static final EntriesExported EXPORTED = new EntriesExported(
            new ExportRegisterId("exports-" + UUID),
            1,
            DAY,
            DAY,
            ExportFlavour.SAGE,
            ExportEncoding.CP1252,
            List.of(new Leaving(PAID, new Money(50_00), new Money(50_00))),
            List.of(),
            DAY);

    @Test
    void aFactIsLeftUntilItsBatch() {
        assertThat(left(CAME)).containsExactly(PAID);
        assertThat(left(CAME, EXPORTED)).isEmpty();
        var refunded = new PaymentRefunded(PAYMENT, new Money(50_00), DAY.plusDays(1));
        assertThat(left(CAME, EXPORTED, refunded)).containsExactly(new FactId("returned/" + PAYMENT + "/1"));
    }

    @Test
    void theBatchIsToldToWhatItsFactsComeFrom() {
        assertThat(new FactsToExport().keys(EXPORTED)).containsExactly(PAYMENT.value());
        assertThat(new FactId("contributed/contribution-" + UUID + "/2026-03/2").source())
                .isEqualTo("contribution-" + UUID + "/2026-03");
    }

    private static List<FactId> left(Object... events) {
        var fold = new FactsToExport();
        var fact = fold.empty(PAYMENT.value());
        long position = 1;
        for (var event : events) {
            fact = fold.fold(
                    fact, new Recorded<>(position, position - 1, Instant.EPOCH, "account-a", "http", "", event));
            position++;
        }
        return fact.source().waiting().stream().map(AccountingFact::id).toList();
    }
}
