package coop.alveole.command.contribution.automation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.contribution.automation.SaleToCount.Fact;
import coop.alveole.command.contribution.automation.SaleToCount.Regime;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.purchasing.PurchaseEvent.PurchaseApproved;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.PurchaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left to count of an invoice of 1 000,00 € and 200,00 € of VAT: services 600,00 €, goods 400,00 €. */
class SalesToCountTest {
    static final InvoiceId ID = new InvoiceId("invoice-" + uuid(1));
    static final PaymentId PAYMENT = new PaymentId("payment-" + uuid(2));
    static final ActivityId ACTIVITY = new ActivityId("activity-" + uuid(3));
    static final CustomerId CUSTOMER = new CustomerId("customer-" + uuid(4));
    static final AccountId CLAIRE = new AccountId("account-" + uuid(5));
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final SaleContent CONTENT = new SaleContent(
            List.of(), DAY, List.of(line(LineCategory.SERVICES, 600_00), line(LineCategory.GOODS, 400_00)), Rate.ZERO);
    static final InvoiceDrafted DRAFTED =
            new InvoiceDrafted(ID, ACTIVITY, CUSTOMER, InvoiceKind.INVOICE, List.of(), List.of(), CONTENT, DAY, CLAIRE);
    static final InvoiceValidated VALIDATED = new InvoiceValidated(
            ID,
            new InvoiceNumber(new Label("F"), 2026, 1),
            DAY,
            DAY,
            DAY.plusDays(30),
            CONTENT.totals().perVat(),
            List.of(),
            CLAIRE);

    @Test
    void aDraftCountsForNothing() {
        assertThat(after(DRAFTED).left()).isEmpty();
    }

    @Test
    void aValidatedInvoiceIsLeftUntilItIsCounted() {
        var sale = after(DRAFTED, VALIDATED);
        assertThat(sale.left()).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(LineKind.SALE);
            assertThat(nets(fact)).containsExactly(600_00L, 400_00L);
        });
        assertThat(sale.with(new SaleToCount.Counted(LineKind.SALE, new Source.OfInvoice(ID)))
                        .left())
                .isEmpty();
    }

    @Test
    void itsPaymentsCollectAllOfItAndNoCentMore() {
        var sale = after(DRAFTED, VALIDATED, paid(400_01), paid(-400_01), paid(400_01), paid(799_99));
        var collected = sale.left().stream()
                .filter(fact -> fact.regime() == Regime.COLLECTED)
                .toList();
        assertThat(collected)
                .extracting(fact -> ((Source.OfPayment) fact.source()).place())
                .containsExactly(1, 2, 3, 4);
        assertThat(collected)
                .extracting(SalesToCountTest::nets)
                .containsExactly(
                        List.of(200_01L, 133_34L),
                        List.of(-200_01L, -133_34L),
                        List.of(200_01L, 133_34L),
                        List.of(399_99L, 266_66L));
    }

    @Test
    void whatIsLostIsPartedAsTheSaleIs() {
        var lost = new InvoiceWrittenOff(ID, CONTENT.totals().perVat(), List.of(), DAY.plusYears(1));
        assertThat(after(DRAFTED, VALIDATED, lost).left()).last().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(LineKind.BAD_DEBT);
            assertThat(nets(fact)).containsExactly(600_00L, 400_00L);
        });
    }

    /** Of 100,00 € parted as the sale is, 600 to 400, and not before the day of the sale. */
    @Test
    void whatIsBoughtForItWaitsForTheSaleAndIsPartedAsItIs() {
        var purchase = new PurchaseId("purchase-" + uuid(6));
        var approved = new PurchaseApproved(
                purchase,
                ACTIVITY,
                PurchaseKind.SUBCONTRACTING,
                ID,
                new Money(100_00),
                DAY.minusDays(8),
                DAY.minusDays(2),
                CLAIRE);
        assertThat(after(DRAFTED, approved).left()).isEmpty();
        assertThat(after(DRAFTED, approved, VALIDATED).left()).last().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(LineKind.SUBCONTRACTING);
            assertThat(fact.source()).isEqualTo(new Source.OfPurchase(purchase, ID));
            assertThat(fact.on()).isEqualTo(DAY);
            assertThat(nets(fact)).containsExactly(60_00L, 40_00L);
        });
    }

    static List<Long> nets(Fact fact) {
        return fact.turnover().stream().map(part -> part.net().cents()).toList();
    }

    static SaleToCount after(Object... events) {
        var fold = new SalesToCount();
        var sale = fold.empty(ID.value());
        long position = 1;
        for (var event : events) {
            sale = fold.fold(
                    sale, new Recorded<>(position, position - 1, Instant.EPOCH, CLAIRE.value(), "http", "", event));
            position++;
        }
        return sale;
    }

    static PaymentAllocated paid(long cents) {
        return new PaymentAllocated(ID, PAYMENT, new Money(cents), DAY.plusDays(20));
    }

    static SaleLine line(LineCategory category, long cents) {
        return new SaleLine(List.of(), Quantity.ONE, new Money(cents), Rate.ZERO, Vat.at(2_000), category, List.of());
    }

    static String uuid(int digit) {
        return "00000000-0000-4000-8000-00000000000" + digit;
    }
}
