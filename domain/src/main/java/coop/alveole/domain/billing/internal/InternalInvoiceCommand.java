package coop.alveole.domain.billing.internal;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one internal invoice; {@code by} is the account of whoever asks. */
public sealed interface InternalInvoiceCommand {
    @TargetAggregateIdentifier
    InternalInvoiceId internalInvoiceId();

    /** Whether both activities are open on that day. */
    enum Activities {
        BOTH_OPEN,
        ONE_CLOSED
    }

    /** {@code left} is what other internal invoices leave of the outside one, without VAT; empty where none is named. */
    record SubmitInternalInvoice(
            InternalInvoiceId internalInvoiceId,
            InternalTerms terms,
            Activities activities,
            List<Money> left,
            List<TradeDetail> words,
            LocalDate submittedOn,
            AccountId by)
            implements InternalInvoiceCommand {
        public SubmitInternalInvoice {
            left = List.copyOf(left);
            words = List.copyOf(words);
        }
    }

    /** Whether the collection that an introducer's share follows from still stands. */
    enum Collection {
        STANDS,
        TAKEN_BACK
    }

    /** In one gesture: what the collection proposes is made, and accepted. */
    record AcceptShare(
            InternalInvoiceId internalInvoiceId,
            InternalTerms terms,
            CollectedShare collected,
            Collection collection,
            Activities activities,
            List<Money> left,
            List<TradeDetail> words,
            LocalDate acceptedOn,
            AccountId by)
            implements InternalInvoiceCommand {
        public AcceptShare {
            left = List.copyOf(left);
            words = List.copyOf(words);
        }
    }

    /** In one gesture: what the collection proposes is made, and refused with a reason. */
    record RefuseShare(
            InternalInvoiceId internalInvoiceId,
            InternalTerms terms,
            CollectedShare collected,
            Collection collection,
            List<TradeDetail> words,
            List<TradeDetail> reason,
            LocalDate refusedOn,
            AccountId by)
            implements InternalInvoiceCommand {
        public RefuseShare {
            words = List.copyOf(words);
            reason = List.copyOf(reason);
        }
    }

    record AcceptInternalInvoice(
            InternalInvoiceId internalInvoiceId, Activities activities, LocalDate acceptedOn, AccountId by)
            implements InternalInvoiceCommand {}

    record RefuseInternalInvoice(
            InternalInvoiceId internalInvoiceId, List<TradeDetail> reason, LocalDate refusedOn, AccountId by)
            implements InternalInvoiceCommand {}

    record WithdrawInternalInvoice(InternalInvoiceId internalInvoiceId, LocalDate withdrawnOn, AccountId by)
            implements InternalInvoiceCommand {}

    record ReverseInternalInvoice(
            InternalInvoiceId internalInvoiceId, List<TradeDetail> reason, LocalDate reversedOn, AccountId by)
            implements InternalInvoiceCommand {}
}
