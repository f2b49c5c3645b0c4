package coop.alveole.command.billing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.billing.platform.PlatformTask.Issued;
import coop.alveole.command.billing.platform.PlatformTask.Paid;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is paid is told once, of what was handed over, unless its VAT was due by the invoice (EINV-07). */
class PlatformTaskTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 31);
    private static final LocalDate OPTED = ISSUED.plusDays(1);
    private static final PlatformTask ISSUED_AND_PAID = PlatformTask.empty(
                    "invoice-00000000-0000-4000-8000-000000000001")
            .issued(new Issued(new Label("FAC-2026-00001"), ISSUED), List.of())
            .paid(new Money(60_00), OPTED)
            .paid(new Money(40_00), OPTED.plusDays(1));

    @Test
    void eachPaymentIsToldOnceItIsHandedOverAndNotTwice() {
        assertThat(ISSUED_AND_PAID.toTell(_ -> false)).isEmpty();
        var handed = ISSUED_AND_PAID.handedOver();
        assertThat(handed.toTell(_ -> false)).extracting(Paid::place).containsExactly(1, 2);
        assertThat(handed.told(1).toTell(_ -> false)).extracting(Paid::before).containsExactly(new Money(60_00));
    }

    @Test
    void theDayOfTheInvoiceSaysWhetherItsVatWaitsForPayment() {
        var handed = ISSUED_AND_PAID.handedOver();
        assertThat(handed.toTell(day -> !day.isBefore(OPTED))).as("opted since").hasSize(2);
        assertThat(handed.toTell(day -> !day.isBefore(ISSUED))).as("opted then").isEmpty();
    }
}
