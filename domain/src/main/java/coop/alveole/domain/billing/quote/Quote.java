package coop.alveole.domain.billing.quote;

import static coop.alveole.domain.billing.quote.QuoteRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.amounts.LeftToInvoice;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.quote.QuoteCommand.*;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One quote (devis): written, approved by another, sent, answered; once signed, invoiced part by part to the cent. */
public final class Quote {
    private static final Offer NONE = new Offer(
            new SaleContent(List.of(), LocalDate.MIN, List.of(), Rate.ZERO),
            LocalDate.MIN,
            Rate.ZERO,
            List.of(),
            List.of());

    @AggregateIdentifier
    private QuoteId id;

    private final Set<AccountId> writers = new HashSet<>();
    private @Nullable ActivityId activity;
    private QuoteStage stage = QuoteStage.DRAFT;
    private int revision = 1;
    private Offer offer = NONE;
    private LocalDate sentOn = LocalDate.MIN;
    private Drawn drawn = Drawn.NOTHING;

    private Quote() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DraftQuote c) {
        c.offer().requireSound(c.activityId(), c.draftedOn());
        apply(new QuoteDrafted(c.quoteId(), c.activityId(), c.customerId(), c.offer(), c.draftedOn(), c.by()));
    }

    @CommandHandler
    void handle(ReviseQuote c) {
        requireOpen();
        c.offer().requireSound(Objects.requireNonNull(activity), c.revisedOn());
        int next = stage.isApproved() ? revision + 1 : revision;
        apply(new QuoteRevised(id, next, c.customerId(), c.offer(), c.revisedOn(), c.by()));
    }

    @CommandHandler
    void handle(DiscardQuote c) {
        requireOpen();
        QUOTE_NOT_SUBMITTED_YET.require(stage.isWritten() && revision == 1, "quoteId");
        apply(new QuoteDiscarded(id, c.discardedOn()));
    }

    @CommandHandler
    void handle(SubmitQuote c) {
        requireOpen();
        QUOTE_NOT_SUBMITTED_YET.require(stage.isWritten(), "quoteId");
        apply(new QuoteSubmitted(id, c.submittedOn(), c.by()));
    }

    @CommandHandler
    void handle(ReturnQuote c) {
        QUOTE_SUBMITTED_FOR_APPROVAL.require(stage == QuoteStage.SUBMITTED, "quoteId");
        apply(new QuoteReturned(id, c.comment(), c.returnedOn()));
    }

    @CommandHandler
    void handle(ApproveQuote c) {
        QUOTE_SUBMITTED_FOR_APPROVAL.require(stage == QuoteStage.SUBMITTED, "quoteId");
        QUOTE_APPROVED_BY_ANOTHER.require(!writers.contains(c.by()), "quoteId");
        apply(new QuoteApproved(id, c.approvedOn(), c.by()));
    }

    @CommandHandler
    void handle(SendQuote c) {
        QUOTE_APPROVED_BEFORE_SENT.require(stage == QuoteStage.APPROVED, "quoteId");
        requireValid(c.sentOn());
        apply(new QuoteSent(id, c.sentOn()));
    }

    @CommandHandler
    void handle(SignQuote c) {
        requireSentBy(c.signedOn(), "signedOn");
        requireValid(c.signedOn());
        apply(new QuoteSigned(id, c.signedOn()));
    }

    @CommandHandler
    void handle(DeclineQuote c) {
        requireSentBy(c.declinedOn(), "quoteId");
        apply(new QuoteDeclined(id, c.motive(), c.declinedOn()));
    }

    @CommandHandler
    PartDrawn handle(InvoicePart c) {
        QUOTE_SIGNED_BEFORE_INVOICED.require(stage == QuoteStage.SIGNED, "quoteId");
        var left = LeftToInvoice.of(offer.content()).minus(drawn.parts());
        var wanted = c.kind() == PartKind.BALANCE ? left.net() : c.net();
        boolean isWithin = wanted.isPositive() && wanted.compareTo(left.net()) <= 0;
        INVOICED_WITHIN_THE_QUOTE.require(isWithin, "netCents", left.net());
        var parts = left.about(wanted);
        INVOICED_WITHIN_THE_QUOTE.require(!parts.isEmpty(), "netCents", left.net());
        var answer = new PartDrawn(parts, drawn);
        apply(new QuoteInvoiced(id, c.invoiceId(), c.kind(), parts, c.invoicedOn()));
        return answer;
    }

    @CommandHandler
    void handle(GiveBack c) {
        GIVES_BACK_WHAT_WAS_INVOICED.require(drawn.includes(c.invoiceId()), "invoiceId");
        apply(new QuoteGivenBack(id, c.invoiceId(), c.parts(), c.givenBackOn()));
    }

    @EventSourcingHandler
    void on(QuoteEvent event) {
        id = event.quoteId();
        stage = stage.after(event);
        switch (event) {
            case QuoteDrafted e -> {
                activity = e.activityId();
                offer = e.offer();
                writers.add(e.by());
            }
            case QuoteRevised e -> {
                offer = e.offer();
                revision = e.revision();
                writers.add(e.by());
            }
            case QuoteSubmitted e -> writers.add(e.by());
            case QuoteSent e -> sentOn = e.sentOn();
            case QuoteInvoiced e -> drawn = drawn.and(e.invoiceId(), e.parts());
            case QuoteGivenBack e -> drawn = drawn.less(e.invoiceId(), e.parts());
            case QuoteDiscarded _, QuoteReturned _, QuoteApproved _, QuoteSigned _, QuoteDeclined _ -> {}
        }
    }

    private void requireOpen() {
        QUOTE_STILL_OPEN.require(stage != QuoteStage.SIGNED && stage != QuoteStage.DISCARDED, "quoteId");
    }

    private void requireSentBy(LocalDate day, String field) {
        QUOTE_SENT_BEFORE_ANSWERED.require(stage == QuoteStage.SENT && !day.isBefore(sentOn), field);
    }

    private void requireValid(LocalDate day) {
        QUOTE_ANSWERED_WHILE_VALID.require(!day.isAfter(offer.validUntil()), "quoteId", offer.validUntil());
    }
}
