package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.amounts.SaleRule.*;
import static coop.alveole.domain.billing.invoice.Bill.*;
import static coop.alveole.domain.billing.invoice.InvoiceRule.*;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.TrainingSold;
import coop.alveole.domain.billing.amounts.TrainingSold.Funding;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.quote.QuotePart;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** One invoice on its way to a number: who may write it, who may let it through, and that nothing changes then. */
class InvoiceDecisionsTest {
    final AggregateTestFixture<Invoice> invoice = new AggregateTestFixture<>(Invoice.class);

    @Test
    void isDraftedWithWhatItSells() {
        invoice.givenNoPriorActivity().when(drafting(CONTENT)).expectEvents(DRAFTED);
        invoice.givenNoPriorActivity().when(drafting(selling())).expectException(Refused.by(SELLS_SOMETHING, "lines"));
        invoice.givenNoPriorActivity()
                .when(drafting(selling(line(100), line(-100))))
                .expectException(Refused.by(SELLS_SOMETHING, "lines"));
        invoice.givenNoPriorActivity()
                .when(drafting(selling(line(100), wordless())))
                .expectException(Refused.by(SAYS_WHAT_IT_SELLS, "lines", 2));
    }

    /** OF-03 */
    @Test
    void aTrainingTellsWhatItsReportAsks() {
        var told = List.of(new TrainingSold(6, 14, Funding.SKILLS_PLAN));
        invoice.givenNoPriorActivity().when(drafting(selling(training(told)))).expectSuccessfulHandlerExecution();
        invoice.givenNoPriorActivity()
                .when(drafting(selling(training(List.of()))))
                .expectException(Refused.by(TRAINING_TELLS_ITS_REPORT, "lines"));
        invoice.givenNoPriorActivity()
                .when(drafting(selling(training(List.of(new TrainingSold(0, 14, Funding.SKILLS_PLAN))))))
                .expectException(Refused.by(TRAINING_TELLS_ITS_REPORT, "lines"));
    }

    @Test
    void aCreditNoteTakesOneInvoiceBack() {
        invoice.givenNoPriorActivity()
                .when(drafting(InvoiceKind.CREDIT_NOTE, List.of(OTHER)))
                .expectSuccessfulHandlerExecution();
        invoice.givenNoPriorActivity()
                .when(drafting(InvoiceKind.CREDIT_NOTE, List.of()))
                .expectException(Refused.by(CREDITS_ONE_INVOICE, "credits"));
        invoice.givenNoPriorActivity()
                .when(drafting(InvoiceKind.INVOICE, List.of(OTHER)))
                .expectException(Refused.by(CREDITS_ONE_INVOICE, "credits"));
    }

    /** G10 */
    @Test
    void aPartOfAQuoteFollowsIt() {
        var part = List.of(new QuotePart(new QuoteId("quote-" + uuid("e")), List.of()));
        for (var kind : List.of(InvoiceKind.DEPOSIT, InvoiceKind.PROGRESS, InvoiceKind.BALANCE)) {
            invoice.givenNoPriorActivity().when(part(kind, part)).expectSuccessfulHandlerExecution();
            invoice.givenNoPriorActivity()
                    .when(part(kind, List.of()))
                    .expectException(Refused.by(FOLLOWS_ITS_QUOTE, "quote"));
            invoice.given(new InvoiceDrafted(ID, JOINERY, CUSTOMER, kind, List.of(), part, CONTENT, DAY, AMINA))
                    .when(new ReviseInvoice(ID, CUSTOMER, CONTENT, DAY, AMINA))
                    .expectException(Refused.by(FOLLOWS_ITS_QUOTE, "invoiceId"));
        }
        invoice.givenNoPriorActivity().when(part(InvoiceKind.INVOICE, part)).expectSuccessfulHandlerExecution();
        var twice = List.of(part.getFirst(), part.getFirst());
        invoice.givenNoPriorActivity()
                .when(part(InvoiceKind.INVOICE, twice))
                .expectException(Refused.by(FOLLOWS_ITS_QUOTE, "quote"));
    }

    /** OF-03: what is asked for in advance tells no report yet; the balance does. */
    @Test
    void aTrainingIsToldOnceTheSaleIsOver() {
        var part = List.of(new QuotePart(new QuoteId("quote-" + uuid("e")), List.of()));
        var untold = selling(training(List.of()));
        invoice.givenNoPriorActivity()
                .when(new DraftInvoice(ID, JOINERY, CUSTOMER, InvoiceKind.DEPOSIT, List.of(), part, untold, DAY, AMINA))
                .expectSuccessfulHandlerExecution();
        invoice.givenNoPriorActivity()
                .when(new DraftInvoice(ID, JOINERY, CUSTOMER, InvoiceKind.BALANCE, List.of(), part, untold, DAY, AMINA))
                .expectException(Refused.by(TRAINING_TELLS_ITS_REPORT, "lines"));
    }

    @Test
    void isSubmittedOnceAndReturnedWithAComment() {
        invoice.given(DRAFTED).when(new SubmitInvoice(ID, DAY, AMINA)).expectEvents(SUBMITTED);
        invoice.given(DRAFTED, SUBMITTED)
                .when(new SubmitInvoice(ID, DAY, AMINA))
                .expectException(Refused.by(STILL_A_DRAFT, "invoiceId"));
        invoice.given(DRAFTED, SUBMITTED)
                .when(new ReturnInvoice(ID, WORDS, DAY))
                .expectEvents(new InvoiceReturned(ID, WORDS, DAY));
        invoice.given(DRAFTED)
                .when(new ReturnInvoice(ID, WORDS, DAY))
                .expectException(Refused.by(SUBMITTED_FOR_VALIDATION, "invoiceId"));
        invoice.given(DRAFTED, SUBMITTED, new InvoiceReturned(ID, WORDS, DAY))
                .when(new SubmitInvoice(ID, DAY, AMINA))
                .expectEvents(SUBMITTED);
    }

    @Test
    void takesItsNumberFromAnotherThanItsWriter() {
        invoice.given(DRAFTED, SUBMITTED).when(VALIDATE).expectEvents(VALIDATED);
        invoice.given(DRAFTED).when(VALIDATE).expectEvents(VALIDATED);
        invoice.given(DRAFTED, SUBMITTED)
                .when(validating(DAY, DAY.plusDays(30), Cover.IN_FORCE, Validator.TEAM))
                .expectException(Refused.by(WRITTEN_BY_ANOTHER, "invoiceId"));
        invoice.given(DRAFTED, new InvoiceRevised(ID, CUSTOMER, CONTENT, DAY, CLAIRE))
                .when(VALIDATE)
                .expectException(Refused.by(WRITTEN_BY_ANOTHER, "invoiceId"));
        invoice.given(DRAFTED, SUBMITTED)
                .when(validating(DAY, DAY.plusDays(30), Cover.IN_FORCE, Validator.DELEGATED_HOLDER))
                .expectSuccessfulHandlerExecution();
        invoice.given(DRAFTED, SUBMITTED)
                .when(validating(DAY, DAY.plusDays(30), Cover.IN_FORCE, Validator.HOLDER))
                .expectException(Refused.by(VALIDATION_DELEGATED, "invoiceId"));
    }

    /** CAPE-05, H26 */
    @Test
    void needsAContractOrAReasonToDoWithout() {
        invoice.given(DRAFTED)
                .when(validating(DAY, DAY.plusDays(30), Cover.NONE, Validator.DELEGATED_HOLDER))
                .expectException(Refused.by(COVERED_BY_A_CONTRACT, "waiver", DAY));
        invoice.given(DRAFTED)
                .when(validating(DAY, DAY.plusDays(30), new Cover(false, WORDS), Validator.DELEGATED_HOLDER))
                .expectSuccessfulHandlerExecution();
    }

    /** C. com. L441-10 */
    @Test
    void isDueWithinSixtyDays() {
        for (var dueOn : List.of(DAY, DAY.plusDays(60)))
            invoice.given(DRAFTED)
                    .when(validating(DAY, dueOn, Cover.IN_FORCE, Validator.DELEGATED_HOLDER))
                    .expectSuccessfulHandlerExecution();
        for (var dueOn : List.of(DAY.minusDays(1), DAY.plusDays(61)))
            invoice.given(DRAFTED)
                    .when(validating(DAY, dueOn, Cover.IN_FORCE, Validator.DELEGATED_HOLDER))
                    .expectException(Refused.by(DUE_WITHIN_SIXTY_DAYS, "payBy", DAY, DAY.plusDays(60)));
    }

    /** INV-05 */
    @Test
    void neverChangesOnceValidated() {
        var changes = List.<InvoiceCommand>of(
                new ReviseInvoice(ID, CUSTOMER, CONTENT, DAY, AMINA),
                new DiscardInvoice(ID, DAY),
                new SubmitInvoice(ID, DAY, AMINA),
                new ReturnInvoice(ID, WORDS, DAY),
                VALIDATE);
        for (var change : changes)
            invoice.given(DRAFTED, SUBMITTED, VALIDATED)
                    .when(change)
                    .expectNoEvents()
                    .expectException(Refused.by(NEVER_CHANGED_ONCE_VALIDATED, "invoiceId", NUMBER.printed()));
    }

    @Test
    void oneThatWasGivenUpIsOver() {
        invoice.given(DRAFTED).when(new DiscardInvoice(ID, DAY)).expectEvents(new InvoiceDiscarded(ID, DAY));
        invoice.given(DRAFTED, new InvoiceDiscarded(ID, DAY))
                .when(VALIDATE)
                .expectException(Refused.by(NOT_DISCARDED, "invoiceId", DAY));
        invoice.given(DRAFTED)
                .when(new SendInvoice(ID, DAY))
                .expectException(Refused.by(VALIDATED_BEFORE, "invoiceId"));
    }

    private static DraftInvoice drafting(SaleContent content) {
        return new DraftInvoice(ID, JOINERY, CUSTOMER, InvoiceKind.INVOICE, List.of(), List.of(), content, DAY, AMINA);
    }

    private static DraftInvoice drafting(InvoiceKind kind, List<InvoiceId> credits) {
        return new DraftInvoice(ID, JOINERY, CUSTOMER, kind, credits, List.of(), CONTENT, DAY, AMINA);
    }

    private static DraftInvoice part(InvoiceKind kind, List<QuotePart> quote) {
        return new DraftInvoice(ID, JOINERY, CUSTOMER, kind, List.of(), quote, CONTENT, DAY, AMINA);
    }

    private static ValidateInvoice validating(LocalDate issuedOn, LocalDate dueOn, Cover cover, Validator validator) {
        return new ValidateInvoice(ID, NUMBER, issuedOn, dueOn, cover, validator, AMINA);
    }

    private static SaleLine wordless() {
        return new SaleLine(
                List.of(), Quantity.ONE, new Money(100), Rate.ZERO, Vat.at(2_000), LineCategory.SERVICES, List.of());
    }

    private static SaleLine training(List<TrainingSold> told) {
        return new SaleLine(
                WORDS,
                Quantity.ONE,
                new Money(100),
                Rate.ZERO,
                Vat.without(VatTreatment.TRAINING_EXEMPT),
                LineCategory.TRAINING,
                told);
    }
}
