package coop.alveole.domain.purchasing;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one purchase; {@code by} is the account of whoever asks: nobody approves what they entered. */
public sealed interface PurchaseCommand {
    @TargetAggregateIdentifier
    PurchaseId purchaseId();

    /** What the invoice is that a purchase is attached to. */
    enum AttachedTo {
        SALE,
        CREDIT_NOTE
    }

    record SubmitPurchase(
            PurchaseId purchaseId,
            ActivityId activityId,
            PurchaseContent content,
            AttachedTo attachedTo,
            LocalDate submittedOn,
            AccountId by)
            implements PurchaseCommand {}

    /** And submitted with it. */
    record CorrectPurchase(
            PurchaseId purchaseId, PurchaseContent content, AttachedTo attachedTo, LocalDate correctedOn, AccountId by)
            implements PurchaseCommand {}

    /** The supplier's invoice; another one takes its place. */
    record AttachPaper(PurchaseId purchaseId, SealedFile file, LocalDate attachedOn, AccountId by)
            implements PurchaseCommand {}

    record ApprovePurchase(PurchaseId purchaseId, LocalDate approvedOn, AccountId by) implements PurchaseCommand {}

    record ReturnPurchase(PurchaseId purchaseId, List<TradeDetail> comment, LocalDate returnedOn)
            implements PurchaseCommand {}
}
