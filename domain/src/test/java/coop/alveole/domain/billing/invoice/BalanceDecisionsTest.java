package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.invoice.Bill.*;
import static coop.alveole.domain.billing.invoice.InvoiceRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What becomes of a validated invoice: paid, credited, disputed, given up for lost; never more than it owes. */
class BalanceDecisionsTest {
    final AggregateTestFixture<Invoice> invoice = new AggregateTestFixture<>(Invoice.class);

    @Test
    void isPaidUpToWhatItOwes() {
        invoice.given(DRAFTED, VALIDATED)
                .when(paying(TOTAL))
                .expectEvents(new PaymentAllocated(ID, PAYMENT, TOTAL, DAY));
        invoice.given(DRAFTED, VALIDATED, paid(500_00))
                .when(paying(new Money(700_01)))
                .expectException(Refused.by(PAYS_WHAT_IS_DUE, "allocations", new Money(700_00)));
        invoice.given(DRAFTED, VALIDATED)
                .when(paying(Money.ZERO))
                .expectException(Refused.by(PAYS_WHAT_IS_DUE, "allocations", TOTAL));
        invoice.given(DRAFTED).when(paying(TOTAL)).expectException(Refused.by(VALIDATED_BEFORE, "invoiceId"));
    }

    @Test
    void givesBackNoMoreThanThatPaymentBrought() {
        invoice.given(DRAFTED, VALIDATED, paid(500_00))
                .when(paying(new Money(-500_00)))
                .expectSuccessfulHandlerExecution();
        invoice.given(DRAFTED, VALIDATED, paid(500_00))
                .when(paying(new Money(-500_01)))
                .expectException(Refused.by(TAKES_BACK_WHAT_WAS_ALLOCATED, "allocations", new Money(500_00)));
    }

    @Test
    void isCreditedUpToItsTotal() {
        invoice.given(DRAFTED, VALIDATED)
                .when(new CreditInvoice(ID, OTHER, TOTAL, DAY))
                .expectEvents(new InvoiceCredited(ID, OTHER, TOTAL, DAY));
        invoice.given(DRAFTED, VALIDATED, new InvoiceCredited(ID, OTHER, new Money(1_00), DAY))
                .when(new CreditInvoice(ID, OTHER, TOTAL, DAY))
                .expectException(Refused.by(CREDITS_WHAT_IS_LEFT, "lines", new Money(1199_00)));
        invoice.given(DRAFTED)
                .when(new CreditInvoice(ID, OTHER, TOTAL, DAY))
                .expectException(Refused.by(VALIDATED_BEFORE, "invoiceId"));
    }

    @Test
    void isDisputedWhileSomethingIsDue() {
        var disputed = new InvoiceDisputed(ID, WORDS, DAY);
        invoice.given(DRAFTED, VALIDATED)
                .when(new DisputeInvoice(ID, WORDS, DAY))
                .expectEvents(disputed);
        invoice.given(DRAFTED, VALIDATED, disputed)
                .when(new DisputeInvoice(ID, WORDS, DAY))
                .expectException(Refused.by(DISPUTED_ONCE, "invoiceId"));
        invoice.given(DRAFTED, VALIDATED, paid(1200_00))
                .when(new DisputeInvoice(ID, WORDS, DAY))
                .expectException(Refused.by(SOMETHING_STILL_DUE, "invoiceId"));
        invoice.given(DRAFTED, VALIDATED, disputed)
                .when(new SettleDispute(ID, DAY))
                .expectEvents(new DisputeSettled(ID, DAY));
        invoice.given(DRAFTED, VALIDATED)
                .when(new SettleDispute(ID, DAY))
                .expectException(Refused.by(DISPUTED_ONCE, "invoiceId"));
    }

    /** 700,00 € are lost: net and VAT in the part they have in the whole. */
    @Test
    void losesWhatIsStillDueWithItsVat() {
        var lost = List.of(new VatTotal(Vat.at(2_000), new Money(583_33), new Money(116_67)));
        var writtenOff = new InvoiceWrittenOff(ID, lost, WORDS, DAY);
        invoice.given(DRAFTED, VALIDATED, paid(500_00))
                .when(new WriteOffInvoice(ID, WORDS, DAY))
                .expectEvents(writtenOff);
        invoice.given(DRAFTED, VALIDATED, paid(500_00), writtenOff)
                .when(new WriteOffInvoice(ID, WORDS, DAY))
                .expectException(Refused.by(NOT_WRITTEN_OFF, "invoiceId", DAY));
        invoice.given(DRAFTED, VALIDATED, paid(1200_00))
                .when(new WriteOffInvoice(ID, WORDS, DAY))
                .expectException(Refused.by(SOMETHING_STILL_DUE, "invoiceId"));
    }

    @Test
    void addsUp() {
        var balance = Balance.of(CONTENT.totals().perVat())
                .paid(PAYMENT, new Money(500_00))
                .credited(new Money(100_00))
                .lost(new Money(50_00));
        assertThat(balance.due()).isEqualTo(new Money(550_00));
    }

    private static AllocatePayment paying(Money amount) {
        return new AllocatePayment(ID, PAYMENT, amount, DAY);
    }

    private static PaymentAllocated paid(long cents) {
        return new PaymentAllocated(ID, PAYMENT, new Money(cents), DAY);
    }
}
