package coop.alveole.domain.purchasing;

import static coop.alveole.domain.purchasing.PurchaseRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.purchasing.PurchaseCommand.*;
import coop.alveole.domain.purchasing.PurchaseEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.PurchaseId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One purchase attached to a sale (achat rattaché): entered by whoever sells, approved by somebody else. */
public final class Purchase {
    private sealed interface Stage {
        record Nothing() implements Stage {}

        record Waiting(ActivityId activity, PurchaseContent content) implements Stage {}

        record Returned(ActivityId activity) implements Stage {}

        record Approved(LocalDate on) implements Stage {}
    }

    @AggregateIdentifier
    private PurchaseId id;

    private final Set<AccountId> writers = new HashSet<>();
    private Stage stage = new Stage.Nothing();

    private Purchase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(SubmitPurchase c) {
        requireSound(c.content(), c.attachedTo());
        apply(new PurchaseSubmitted(c.purchaseId(), c.activityId(), c.content(), c.submittedOn(), c.by()));
    }

    @CommandHandler
    void handle(CorrectPurchase c) {
        requireOpen();
        requireSound(c.content(), c.attachedTo());
        apply(new PurchaseCorrected(id, c.content(), c.correctedOn(), c.by()));
    }

    @CommandHandler
    void handle(AttachPaper c) {
        requireOpen();
        apply(new PurchasePaperAttached(id, c.file(), c.attachedOn(), c.by()));
    }

    @CommandHandler
    void handle(ApprovePurchase c) {
        var waiting = waiting();
        APPROVED_BY_ANOTHER.require(!writers.contains(c.by()), "purchaseId");
        var content = waiting.content();
        apply(new PurchaseApproved(
                id,
                waiting.activity(),
                content.kind(),
                content.attachedTo(),
                content.netOfVat(),
                content.boughtOn(),
                c.approvedOn(),
                c.by()));
    }

    @CommandHandler
    void handle(ReturnPurchase c) {
        waiting();
        apply(new PurchaseReturned(id, c.comment(), c.returnedOn()));
    }

    @EventSourcingHandler
    void on(PurchaseEvent event) {
        id = event.purchaseId();
        switch (event) {
            case PurchaseSubmitted e -> {
                writers.add(e.by());
                stage = new Stage.Waiting(e.activityId(), e.content());
            }
            case PurchaseCorrected e -> {
                writers.add(e.by());
                stage = new Stage.Waiting(activity(), e.content());
            }
            case PurchasePaperAttached _ -> {}
            case PurchaseApproved e -> stage = new Stage.Approved(e.approvedOn());
            case PurchaseReturned _ -> stage = new Stage.Returned(activity());
        }
    }

    private static void requireSound(PurchaseContent content, AttachedTo attachedTo) {
        BUYS_SOMETHING.require(content.netOfVat().isPositive(), "netCents");
        ATTACHED_TO_A_SALE.require(attachedTo == AttachedTo.SALE, "invoiceId");
    }

    private void requireOpen() {
        if (stage instanceof Stage.Approved(var on)) UNCHANGED_ONCE_APPROVED.require(false, "purchaseId", on);
    }

    private Stage.Waiting waiting() {
        requireOpen();
        WAITS_FOR_APPROVAL.require(stage instanceof Stage.Waiting, "purchaseId");
        return (Stage.Waiting) stage;
    }

    private ActivityId activity() {
        return switch (stage) {
            case Stage.Waiting(var activity, var _) -> activity;
            case Stage.Returned(var activity) -> activity;
            case Stage.Nothing _, Stage.Approved _ -> throw new IllegalStateException("neither waits nor was returned");
        };
    }
}
