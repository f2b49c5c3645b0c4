package coop.alveole.domain.purchasing;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to one purchase. Once approved it never changes. */
public sealed interface PurchaseEvent {
    PurchaseId purchaseId();

    LocalDate effectiveOn();

    @Revision("1")
    record PurchaseSubmitted(
            PurchaseId purchaseId, ActivityId activityId, PurchaseContent content, LocalDate submittedOn, AccountId by)
            implements PurchaseEvent {
        @Override
        public LocalDate effectiveOn() {
            return submittedOn;
        }
    }

    @Revision("1")
    record PurchaseCorrected(PurchaseId purchaseId, PurchaseContent content, LocalDate correctedOn, AccountId by)
            implements PurchaseEvent {
        @Override
        public LocalDate effectiveOn() {
            return correctedOn;
        }
    }

    @Revision("1")
    record PurchasePaperAttached(PurchaseId purchaseId, SealedFile file, LocalDate attachedOn, AccountId by)
            implements PurchaseEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return attachedOn;
        }
    }

    /** It says again what it approves, so that the ledger of the contribution reads this fact alone. */
    @Revision("1")
    record PurchaseApproved(
            PurchaseId purchaseId,
            ActivityId activityId,
            PurchaseKind kind,
            InvoiceId attachedTo,
            Money netOfVat,
            LocalDate boughtOn,
            LocalDate approvedOn,
            AccountId by)
            implements PurchaseEvent {
        @Override
        public LocalDate effectiveOn() {
            return approvedOn;
        }
    }

    @Revision("1")
    record PurchaseReturned(PurchaseId purchaseId, List<TradeDetail> comment, LocalDate returnedOn)
            implements PurchaseEvent {
        @Override
        public LocalDate effectiveOn() {
            return returnedOn;
        }
    }
}
