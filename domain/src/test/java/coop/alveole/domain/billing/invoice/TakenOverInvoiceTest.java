package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.invoice.Bill.*;
import static coop.alveole.domain.billing.invoice.InvoiceRule.*;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore.Standing;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** An invoice of the software of before: open, paid on here, credited here, issued never again. */
class TakenOverInvoiceTest {
    static final Label OLD_NUMBER = new Label("FA2603-118");
    static final LocalDate SWITCH = DAY.plusDays(20);
    static final Money PAID_BEFORE = new Money(500_00);
    static final Money LEFT = new Money(700_00);
    static final InvoiceTakenOver TAKEN_OVER =
            new InvoiceTakenOver(ID, JOINERY, CUSTOMER, old(DAY, PAID_BEFORE, 200_00), CONTENT, SWITCH);

    final AggregateTestFixture<Invoice> invoice = new AggregateTestFixture<>(Invoice.class);

    @Test
    void isTakenOverWhileSomethingIsDue() {
        invoice.givenNoPriorActivity()
                .when(taking(old(DAY, PAID_BEFORE, 200_00)))
                .expectEvents(TAKEN_OVER);
        invoice.givenNoPriorActivity()
                .when(taking(old(DAY, TOTAL.minus(new Money(1)), 200_00)))
                .expectSuccessfulHandlerExecution();
        invoice.givenNoPriorActivity()
                .when(taking(old(DAY, TOTAL, 200_00)))
                .expectNoEvents()
                .expectException(Refused.by(OPEN_AT_THE_SWITCH, "paidBefore", TOTAL));
        invoice.givenNoPriorActivity()
                .when(taking(old(DAY, new Money(-1), 200_00)))
                .expectNoEvents()
                .expectException(Refused.by(OPEN_AT_THE_SWITCH, "paidBefore", TOTAL));
    }

    @Test
    void isOfBeforeTheSwitch() {
        invoice.givenNoPriorActivity()
                .when(taking(old(SWITCH.minusDays(1), PAID_BEFORE, 200_00)))
                .expectSuccessfulHandlerExecution();
        invoice.givenNoPriorActivity()
                .when(taking(old(SWITCH, PAID_BEFORE, 200_00)))
                .expectNoEvents()
                .expectException(Refused.by(ISSUED_BEFORE_THE_SWITCH, "issuedOn", SWITCH));
    }

    @Test
    void itsVatIsThatOfItsRateButForTheCents() {
        invoice.givenNoPriorActivity()
                .when(taking(old(DAY, PAID_BEFORE, 201_00)))
                .expectSuccessfulHandlerExecution();
        invoice.givenNoPriorActivity()
                .when(taking(old(DAY, PAID_BEFORE, 201_01)))
                .expectNoEvents()
                .expectException(Refused.by(TAXED_AT_ITS_RATE, "totals", new Money(201_01), new Money(200_00)));
    }

    @Test
    void isPaidUpToWhatWasLeft() {
        invoice.given(TAKEN_OVER)
                .when(new AllocatePayment(ID, PAYMENT, LEFT, SWITCH))
                .expectEvents(new PaymentAllocated(ID, PAYMENT, LEFT, SWITCH));
        invoice.given(TAKEN_OVER)
                .when(new AllocatePayment(ID, PAYMENT, LEFT.plus(new Money(1)), SWITCH))
                .expectNoEvents()
                .expectException(Refused.by(PAYS_WHAT_IS_DUE, "allocations", LEFT));
    }

    @Test
    void isCreditedWholeAndWrittenOffForWhatIsLeft() {
        invoice.given(TAKEN_OVER)
                .when(new CreditInvoice(ID, OTHER, TOTAL, SWITCH))
                .expectEvents(new InvoiceCredited(ID, OTHER, TOTAL, SWITCH));
        invoice.given(TAKEN_OVER)
                .when(new WriteOffInvoice(ID, WORDS, SWITCH))
                .expectEvents(new InvoiceWrittenOff(
                        ID, List.of(new VatTotal(Vat.at(2_000), new Money(583_33), new Money(116_67))), WORDS, SWITCH));
    }

    @Test
    void isNeitherSentNorChangedNorNumberedAgain() {
        invoice.given(TAKEN_OVER)
                .when(new SendInvoice(ID, SWITCH))
                .expectNoEvents()
                .expectException(Refused.by(NEVER_ISSUED_AGAIN, "invoiceId", OLD_NUMBER));
        invoice.given(TAKEN_OVER)
                .when(new ReviseInvoice(ID, CUSTOMER, CONTENT, SWITCH, AMINA))
                .expectNoEvents()
                .expectException(Refused.by(NEVER_CHANGED_ONCE_VALIDATED, "invoiceId", OLD_NUMBER));
        invoice.given(TAKEN_OVER)
                .when(VALIDATE)
                .expectNoEvents()
                .expectException(Refused.by(NEVER_CHANGED_ONCE_VALIDATED, "invoiceId", OLD_NUMBER));
    }

    private static TakeOverInvoice taking(OldInvoice old) {
        return new TakeOverInvoice(ID, JOINERY, CUSTOMER, old, CONTENT, SWITCH);
    }

    private static OldInvoice old(LocalDate issuedOn, Money paidBefore, long tax) {
        var total = new VatTotal(Vat.at(2_000), new Money(1_000_00), new Money(tax));
        var taken = new TakenBefore(Standing.TAKEN, Standing.DUE);
        return new OldInvoice(OLD_NUMBER, issuedOn, issuedOn.plusDays(30), List.of(total), paidBefore, taken);
    }
}
