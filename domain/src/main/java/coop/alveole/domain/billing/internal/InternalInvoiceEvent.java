package coop.alveole.domain.billing.internal;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to one internal invoice: each fact tells both sides at once, and none is ever edited. */
public sealed interface InternalInvoiceEvent {
    InternalInvoiceId internalInvoiceId();

    LocalDate effectiveOn();

    /** {@code collected} tells the collection it follows from, where it is an introducer's share. */
    @Revision("1")
    record InternalInvoiceSubmitted(
            InternalInvoiceId internalInvoiceId,
            InternalTerms terms,
            List<CollectedShare> collected,
            List<TradeDetail> words,
            LocalDate submittedOn,
            AccountId by)
            implements InternalInvoiceEvent {
        public InternalInvoiceSubmitted {
            collected = List.copyOf(collected);
            words = List.copyOf(words);
        }

        @Override
        public LocalDate effectiveOn() {
            return submittedOn;
        }
    }

    /** It counts for both. It says again what was accepted, so that whoever counts it reads this fact alone. */
    @Revision("1")
    record InternalInvoiceAccepted(
            InternalInvoiceId internalInvoiceId, InternalTerms terms, LocalDate acceptedOn, AccountId by)
            implements InternalInvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return acceptedOn;
        }
    }

    /** By the receiver, who says why: it never counted. */
    @Revision("1")
    record InternalInvoiceRefused(
            InternalInvoiceId internalInvoiceId, List<TradeDetail> reason, LocalDate refusedOn, AccountId by)
            implements InternalInvoiceEvent {
        public InternalInvoiceRefused {
            reason = List.copyOf(reason);
        }

        @Override
        public LocalDate effectiveOn() {
            return refusedOn;
        }
    }

    /** By the maker, before anybody answered. */
    @Revision("1")
    record InternalInvoiceWithdrawn(InternalInvoiceId internalInvoiceId, LocalDate withdrawnOn, AccountId by)
            implements InternalInvoiceEvent {
        @Override
        public LocalDate effectiveOn() {
            return withdrawnOn;
        }
    }

    /** The same amount the other way round: what was accepted stays, and both sides are as before. */
    @Revision("1")
    record InternalInvoiceReversed(
            InternalInvoiceId internalInvoiceId,
            InternalTerms terms,
            List<TradeDetail> reason,
            LocalDate reversedOn,
            AccountId by)
            implements InternalInvoiceEvent {
        public InternalInvoiceReversed {
            reason = List.copyOf(reason);
        }

        @Override
        public LocalDate effectiveOn() {
            return reversedOn;
        }
    }
}
