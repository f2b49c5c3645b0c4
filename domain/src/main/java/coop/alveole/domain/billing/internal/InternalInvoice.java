package coop.alveole.domain.billing.internal;

import static coop.alveole.domain.billing.internal.InternalInvoiceRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.internal.InternalInvoiceCommand.*;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One internal invoice (facture interne): made by one side, answered by the other, undone by the same amount reversed. */
public final class InternalInvoice {
    private sealed interface Stage {
        record Nothing() implements Stage {}

        record Waiting(InternalTerms terms, AccountId writer) implements Stage {}

        record Accepted(InternalTerms terms) implements Stage {}

        record Over() implements Stage {}
    }

    @AggregateIdentifier
    private InternalInvoiceId id;

    private Stage stage = new Stage.Nothing();

    private InternalInvoice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(SubmitInternalInvoice c) {
        var terms = c.terms();
        INTERNAL_BETWEEN_TWO.require(terms.sides().areTwo(), "receiverId");
        INTERNAL_OF_SOMETHING.require(terms.net().isPositive(), "netCents");
        INTERNAL_ONCE_SUPPLIED.require(!terms.suppliedOn().isAfter(c.submittedOn()), "suppliedOn", c.submittedOn());
        requireBothOpen(c.activities());
        requireWithin(c.left(), terms);
        apply(new InternalInvoiceSubmitted(
                c.internalInvoiceId(), terms, List.of(), c.words(), c.submittedOn(), c.by()));
    }

    /** What it is for and how much follows from a quote that was approved: nobody makes it up, so one person answers. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptShare c) {
        requireToAnswer(c.collection());
        requireBothOpen(c.activities());
        requireWithin(c.left(), c.terms());
        var id = c.internalInvoiceId();
        apply(new InternalInvoiceSubmitted(id, c.terms(), List.of(c.collected()), c.words(), c.acceptedOn(), c.by()));
        apply(new InternalInvoiceAccepted(id, c.terms(), c.acceptedOn(), c.by()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RefuseShare c) {
        requireToAnswer(c.collection());
        var id = c.internalInvoiceId();
        apply(new InternalInvoiceSubmitted(id, c.terms(), List.of(c.collected()), c.words(), c.refusedOn(), c.by()));
        apply(new InternalInvoiceRefused(id, c.reason(), c.refusedOn(), c.by()));
    }

    @CommandHandler
    void handle(AcceptInternalInvoice c) {
        var waiting = waiting();
        INTERNAL_ACCEPTED_BY_ANOTHER.require(!waiting.writer().equals(c.by()), "id");
        requireBothOpen(c.activities());
        apply(new InternalInvoiceAccepted(id, waiting.terms(), c.acceptedOn(), c.by()));
    }

    @CommandHandler
    void handle(RefuseInternalInvoice c) {
        waiting();
        apply(new InternalInvoiceRefused(id, c.reason(), c.refusedOn(), c.by()));
    }

    @CommandHandler
    void handle(WithdrawInternalInvoice c) {
        waiting();
        apply(new InternalInvoiceWithdrawn(id, c.withdrawnOn(), c.by()));
    }

    @CommandHandler
    void handle(ReverseInternalInvoice c) {
        INTERNAL_REVERSED_ONCE_ACCEPTED.require(stage instanceof Stage.Accepted, "id");
        var terms = ((Stage.Accepted) stage).terms();
        apply(new InternalInvoiceReversed(id, terms, c.reason(), c.reversedOn(), c.by()));
    }

    @EventSourcingHandler
    void on(InternalInvoiceEvent event) {
        id = event.internalInvoiceId();
        stage = switch (event) {
            case InternalInvoiceSubmitted e -> new Stage.Waiting(e.terms(), e.by());
            case InternalInvoiceAccepted e -> new Stage.Accepted(e.terms());
            case InternalInvoiceRefused _, InternalInvoiceWithdrawn _, InternalInvoiceReversed _ -> new Stage.Over();
        };
    }

    private void requireToAnswer(Collection collection) {
        SHARE_ANSWERED_ONCE.require(stage instanceof Stage.Nothing, "place");
        SHARE_OF_WHAT_IS_COLLECTED.require(collection == Collection.STANDS, "place");
    }

    private static void requireWithin(List<Money> ofTheSale, InternalTerms terms) {
        for (var left : ofTheSale) INTERNAL_WITHIN_THE_SALE.require(terms.net().compareTo(left) <= 0, "netCents", left);
    }

    private static void requireBothOpen(Activities activities) {
        INTERNAL_BETWEEN_OPEN_ACTIVITIES.require(activities == Activities.BOTH_OPEN, "receiverId");
    }

    private Stage.Waiting waiting() {
        INTERNAL_AWAITS_AN_ANSWER.require(stage instanceof Stage.Waiting, "id");
        return (Stage.Waiting) stage;
    }
}
