package coop.alveole.projection.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
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
import coop.alveole.projection.Folding;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an invoice says and owes, on any day. */
class InvoiceFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final InvoiceId ID = new InvoiceId("invoice-00000000-0000-4000-8000-00000000000a");
    private static final InvoiceId OTHER = new InvoiceId("invoice-00000000-0000-4000-8000-00000000000b");
    private static final AccountId CLAIRE = new AccountId("account-00000000-0000-4000-8000-00000000000c");
    private static final PaymentId PAYMENT = new PaymentId("payment-00000000-0000-4000-8000-00000000000d");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-00000000000e");
    private static final CustomerId CUSTOMER = new CustomerId("customer-00000000-0000-4000-8000-00000000000f");
    private static final SaleContent CONTENT = new SaleContent(
            List.of(),
            DAY,
            List.of(new SaleLine(
                    List.of(),
                    Quantity.ONE,
                    new Money(1_000_00),
                    Rate.ZERO,
                    Vat.at(2_000),
                    LineCategory.SERVICES,
                    List.of())),
            Rate.ZERO);
    private static final List<VatTotal> TOTALS = CONTENT.totals().perVat();
    private static final InvoiceDrafted DRAFTED =
            new InvoiceDrafted(ID, JOINERY, CUSTOMER, InvoiceKind.INVOICE, List.of(), List.of(), CONTENT, DAY, CLAIRE);
    private static final InvoiceValidated VALIDATED = new InvoiceValidated(
            ID,
            new InvoiceNumber(new Label("F"), 2026, 1),
            DAY.plusDays(2),
            DAY,
            DAY.plusDays(32),
            TOTALS,
            List.of(),
            CLAIRE);

    @Test
    void standsOnItsWayToANumber() {
        var file = given(
                DRAFTED,
                new InvoiceSubmitted(ID, DAY.plusDays(1), CLAIRE),
                new InvoiceReturned(ID, List.of(), DAY.plusDays(2)),
                new InvoiceRevised(ID, CUSTOMER, CONTENT, DAY.plusDays(3), CLAIRE));
        assertThat(file.writtenOn(DAY.minusDays(1))).isEmpty();
        assertThat(file.stateOn(DAY)).isEqualTo(State.DRAFT);
        assertThat(file.stateOn(DAY.plusDays(1))).isEqualTo(State.SUBMITTED);
        assertThat(file.stateOn(DAY.plusDays(2))).isEqualTo(State.RETURNED);
        assertThat(file.stateOn(DAY.plusDays(3))).isEqualTo(State.RETURNED);
        assertThat(file.issuedBy(DAY.plusDays(3))).isEmpty();
        assertThat(file.dueOn(DAY.plusDays(3))).isEqualTo(Money.ZERO);
    }

    @Test
    void owesWhatItSaysLessWhatCame() {
        var file = given(
                DRAFTED,
                VALIDATED,
                new InvoiceSent(ID, DAY.plusDays(3)),
                new PaymentAllocated(ID, PAYMENT, new Money(500_00), DAY.plusDays(9)),
                new InvoiceCredited(ID, OTHER, new Money(100_00), DAY.plusDays(10)),
                new PaymentAllocated(ID, PAYMENT, new Money(600_00), DAY.plusDays(11)));
        assertThat(file.dueOn(DAY.plusDays(1))).isEqualTo(Money.ZERO);
        assertThat(file.dueOn(DAY.plusDays(2))).isEqualTo(new Money(1_200_00));
        assertThat(file.stateOn(DAY.plusDays(2))).isEqualTo(State.VALIDATED);
        assertThat(file.stateOn(DAY.plusDays(3))).isEqualTo(State.SENT);
        assertThat(file.dueOn(DAY.plusDays(9))).isEqualTo(new Money(700_00));
        assertThat(file.stateOn(DAY.plusDays(10))).isEqualTo(State.PART_PAID);
        assertThat(file.stateOn(DAY.plusDays(11))).isEqualTo(State.PAID);
        assertThat(file.version()).isEqualTo(5);
    }

    @Test
    void isDisputedUntilThatIsSettledAndLostForGood() {
        var lost = List.of(new VatTotal(Vat.at(2_000), new Money(1_000_00), new Money(200_00)));
        var file = given(
                DRAFTED,
                VALIDATED,
                new InvoiceDisputed(ID, List.of(), DAY.plusDays(40)),
                new DisputeSettled(ID, DAY.plusDays(50)),
                new InvoiceWrittenOff(ID, lost, List.of(), DAY.plusDays(90)));
        assertThat(file.stateOn(DAY.plusDays(40))).isEqualTo(State.DISPUTED);
        assertThat(file.stateOn(DAY.plusDays(50))).isEqualTo(State.VALIDATED);
        assertThat(file.stateOn(DAY.plusDays(90))).isEqualTo(State.WRITTEN_OFF);
        assertThat(file.dueOn(DAY.plusDays(90))).isEqualTo(Money.ZERO);
    }

    private static InvoiceFile given(InvoiceEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new InvoiceFiles(), List.of(events)).get(ID.value()));
    }
}
