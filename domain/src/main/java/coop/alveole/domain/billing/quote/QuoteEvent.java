package coop.alveole.domain.billing.quote;

import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to one quote, revision by revision, and what was invoiced of it. */
public sealed interface QuoteEvent {
    QuoteId quoteId();

    LocalDate effectiveOn();

    @Revision("1")
    record QuoteDrafted(
            QuoteId quoteId,
            ActivityId activityId,
            CustomerId customerId,
            Offer offer,
            LocalDate draftedOn,
            AccountId by)
            implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return draftedOn;
        }
    }

    /** The same revision until it is approved, then the next one, which is a draft again. */
    @Revision("1")
    record QuoteRevised(
            QuoteId quoteId, int revision, CustomerId customerId, Offer offer, LocalDate revisedOn, AccountId by)
            implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return revisedOn;
        }
    }

    /** It never was shown to anybody. */
    @Revision("1")
    record QuoteDiscarded(QuoteId quoteId, LocalDate discardedOn) implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return discardedOn;
        }
    }

    @Revision("1")
    record QuoteSubmitted(QuoteId quoteId, LocalDate submittedOn, AccountId by) implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return submittedOn;
        }
    }

    @Revision("1")
    record QuoteReturned(QuoteId quoteId, List<TradeDetail> comment, LocalDate returnedOn) implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return returnedOn;
        }
    }

    @Revision("1")
    record QuoteApproved(QuoteId quoteId, LocalDate approvedOn, AccountId by) implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return approvedOn;
        }
    }

    @Revision("1")
    record QuoteSent(QuoteId quoteId, LocalDate sentOn) implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return sentOn;
        }
    }

    /** « Bon pour accord »: the customer is bound, and so are we. */
    @Revision("1")
    record QuoteSigned(QuoteId quoteId, LocalDate signedOn) implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return signedOn;
        }
    }

    @Revision("1")
    record QuoteDeclined(QuoteId quoteId, List<TradeDetail> motive, LocalDate declinedOn) implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return declinedOn;
        }
    }

    /** A part of it is on an invoice, which is drafted in the same append. */
    @Revision("1")
    record QuoteInvoiced(QuoteId quoteId, InvoiceId invoiceId, PartKind kind, List<NetPart> parts, LocalDate invoicedOn)
            implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return invoicedOn;
        }
    }

    /** By an invoice that was given up, or credited: it may be invoiced again. */
    @Revision("1")
    record QuoteGivenBack(QuoteId quoteId, InvoiceId invoiceId, List<NetPart> parts, LocalDate givenBackOn)
            implements QuoteEvent {
        @Override
        public LocalDate effectiveOn() {
            return givenBackOn;
        }
    }
}
