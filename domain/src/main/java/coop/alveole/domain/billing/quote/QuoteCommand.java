package coop.alveole.domain.billing.quote;

import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one quote; {@code by} is the account of whoever asks: nobody approves what they wrote. */
public sealed interface QuoteCommand {
    @TargetAggregateIdentifier
    QuoteId quoteId();

    record DraftQuote(
            QuoteId quoteId,
            ActivityId activityId,
            CustomerId customerId,
            Offer offer,
            LocalDate draftedOn,
            AccountId by)
            implements QuoteCommand {}

    record ReviseQuote(QuoteId quoteId, CustomerId customerId, Offer offer, LocalDate revisedOn, AccountId by)
            implements QuoteCommand {}

    record DiscardQuote(QuoteId quoteId, LocalDate discardedOn) implements QuoteCommand {}

    record SubmitQuote(QuoteId quoteId, LocalDate submittedOn, AccountId by) implements QuoteCommand {}

    record ReturnQuote(QuoteId quoteId, List<TradeDetail> comment, LocalDate returnedOn) implements QuoteCommand {}

    record ApproveQuote(QuoteId quoteId, LocalDate approvedOn, AccountId by) implements QuoteCommand {}

    record SendQuote(QuoteId quoteId, LocalDate sentOn) implements QuoteCommand {}

    record SignQuote(QuoteId quoteId, LocalDate signedOn) implements QuoteCommand {}

    record DeclineQuote(QuoteId quoteId, List<TradeDetail> motive, LocalDate declinedOn) implements QuoteCommand {}

    /** About so much of it without VAT; it answers what of it the invoice bears, which is drafted in the same append. */
    record InvoicePart(QuoteId quoteId, InvoiceId invoiceId, PartKind kind, Money net, LocalDate invoicedOn)
            implements QuoteCommand {}

    /** Told by an invoice of it that is given up, or credited, in the same append. */
    record GiveBack(QuoteId quoteId, InvoiceId invoiceId, List<NetPart> parts, LocalDate givenBackOn)
            implements QuoteCommand {}
}
