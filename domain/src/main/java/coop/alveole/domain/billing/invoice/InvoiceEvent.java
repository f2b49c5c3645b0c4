package coop.alveole.domain.billing.invoice;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.VatTotal;
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
import org.axonframework.serialization.Revision;

/** What happened to one invoice or credit note. Once validated, only what becomes of it is added (INV-05). */
public sealed interface InvoiceEvent {
    InvoiceId invoiceId();

    LocalDate effectiveOn();

    /** {@code credits} is the invoice that a credit note takes back, {@code quote} what a deposit, a progress or a balance is of. */
    @Revision("1")
    record InvoiceDrafted(
            InvoiceId invoiceId,
            ActivityId activityId,
            CustomerId customerId,
            InvoiceKind kind,
            List<InvoiceId> credits,
            List<QuotePart> quote,
            SaleContent content,
            LocalDate draftedOn,
            AccountId by)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return draftedOn;
        }
    }

    @Revision("1")
    record InvoiceRevised(
            InvoiceId invoiceId, CustomerId customerId, SaleContent content, LocalDate revisedOn, AccountId by)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return revisedOn;
        }
    }

    /** It never was sent to anybody and takes no number. */
    @Revision("1")
    record InvoiceDiscarded(InvoiceId invoiceId, LocalDate discardedOn) implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return discardedOn;
        }
    }

    @Revision("1")
    record InvoiceSubmitted(InvoiceId invoiceId, LocalDate submittedOn, AccountId by) implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return submittedOn;
        }
    }

    @Revision("1")
    record InvoiceReturned(InvoiceId invoiceId, List<TradeDetail> comment, LocalDate returnedOn)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return returnedOn;
        }
    }

    /**
     * « Reprise »: the software of before issued it. It is paid, reminded, credited and written off like another, and never
     * issued again; {@code content} says its sums line by line.
     */
    @Revision("1")
    record InvoiceTakenOver(
            InvoiceId invoiceId,
            ActivityId activityId,
            CustomerId customerId,
            OldInvoice old,
            SaleContent content,
            LocalDate takenOverOn)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return takenOverOn;
        }
    }

    /** « Validée »: it has its number and what it owes; {@code waiver} is why, without a contract, it was let through. */
    @Revision("1")
    record InvoiceValidated(
            InvoiceId invoiceId,
            InvoiceNumber number,
            LocalDate issuedOn,
            LocalDate suppliedOn,
            LocalDate dueOn,
            List<VatTotal> totals,
            List<TradeDetail> waiver,
            AccountId by)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return issuedOn;
        }
    }

    @Revision("1")
    record InvoiceSent(InvoiceId invoiceId, LocalDate sentOn) implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return sentOn;
        }
    }

    /** By a credit note, whole or in part; the amount is with VAT. */
    @Revision("1")
    record InvoiceCredited(InvoiceId invoiceId, InvoiceId creditNote, Money amount, LocalDate creditedOn)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return creditedOn;
        }
    }

    /** A negative amount takes an allocation back. */
    @Revision("1")
    record PaymentAllocated(InvoiceId invoiceId, PaymentId paymentId, Money amount, LocalDate paidOn)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return paidOn;
        }
    }

    @Revision("1")
    record InvoiceDisputed(InvoiceId invoiceId, List<TradeDetail> motive, LocalDate disputedOn)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return disputedOn;
        }
    }

    @Revision("1")
    record DisputeSettled(InvoiceId invoiceId, LocalDate settledOn) implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return settledOn;
        }
    }

    /** Held irrecoverable: what was still to be paid, VAT by VAT, the last cent on the last. */
    @Revision("1")
    record InvoiceWrittenOff(InvoiceId invoiceId, List<VatTotal> lost, List<TradeDetail> motive, LocalDate writtenOffOn)
            implements InvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return writtenOffOn;
        }
    }
}
