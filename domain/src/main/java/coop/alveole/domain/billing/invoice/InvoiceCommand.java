package coop.alveole.domain.billing.invoice;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.quote.QuotePart;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one invoice; {@code by} is the account of whoever asks: nobody approves what they wrote. */
public sealed interface InvoiceCommand {
    @TargetAggregateIdentifier
    InvoiceId invoiceId();

    record DraftInvoice(
            InvoiceId invoiceId,
            ActivityId activityId,
            CustomerId customerId,
            InvoiceKind kind,
            List<InvoiceId> credits,
            List<QuotePart> quote,
            SaleContent content,
            LocalDate draftedOn,
            AccountId by)
            implements InvoiceCommand {}

    /** What the software of before issued, and is still to be paid. */
    record TakeOverInvoice(
            InvoiceId invoiceId,
            ActivityId activityId,
            CustomerId customerId,
            OldInvoice old,
            SaleContent content,
            LocalDate takenOverOn)
            implements InvoiceCommand {}

    record ReviseInvoice(
            InvoiceId invoiceId, CustomerId customerId, SaleContent content, LocalDate revisedOn, AccountId by)
            implements InvoiceCommand {}

    record DiscardInvoice(InvoiceId invoiceId, LocalDate discardedOn) implements InvoiceCommand {}

    record SubmitInvoice(InvoiceId invoiceId, LocalDate submittedOn, AccountId by) implements InvoiceCommand {}

    record ReturnInvoice(InvoiceId invoiceId, List<TradeDetail> comment, LocalDate returnedOn)
            implements InvoiceCommand {}

    /** {@code cover} says whether a contract of a holder was in force on the day of the supply (CAPE-05, H26). */
    record ValidateInvoice(
            InvoiceId invoiceId,
            InvoiceNumber number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Cover cover,
            Validator validator,
            AccountId by)
            implements InvoiceCommand {}

    record SendInvoice(InvoiceId invoiceId, LocalDate sentOn) implements InvoiceCommand {}

    /** Told by the validation of a credit note, in the same append. */
    record CreditInvoice(InvoiceId invoiceId, InvoiceId creditNote, Money amount, LocalDate creditedOn)
            implements InvoiceCommand {}

    /** Told by a payment, in the same append; a negative amount takes an allocation back. */
    record AllocatePayment(InvoiceId invoiceId, PaymentId paymentId, Money amount, LocalDate paidOn)
            implements InvoiceCommand {}

    record DisputeInvoice(InvoiceId invoiceId, List<TradeDetail> motive, LocalDate disputedOn)
            implements InvoiceCommand {}

    record SettleDispute(InvoiceId invoiceId, LocalDate settledOn) implements InvoiceCommand {}

    /** What is still to be paid is held irrecoverable. */
    record WriteOffInvoice(InvoiceId invoiceId, List<TradeDetail> motive, LocalDate writtenOffOn)
            implements InvoiceCommand {}
}
