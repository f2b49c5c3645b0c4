package coop.alveole.ops;

import coop.alveole.domain.purchasing.PurchaseContent;
import coop.alveole.domain.purchasing.PurchaseEvent.*;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about what is bought for a sale. */
final class PurchaseSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000025";
    private static final PurchaseId PURCHASE = new PurchaseId("purchase-" + UUID);
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000021");
    private static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-000000000006");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final SealedFile FILE =
            new SealedFile(new Digest("0123456789abcdef".repeat(4)), 20_480, FileType.PDF, new FileKey("file/" + UUID));

    static final List<Object> ALL = List.of(
            new PurchaseSubmitted(PURCHASE, JOINERY, content(PurchaseKind.SUBCONTRACTING), DAY, CHLOE),
            new PurchaseCorrected(PURCHASE, content(PurchaseKind.LARGE_PURCHASE), DAY, CHLOE),
            new PurchasePaperAttached(PURCHASE, FILE, DAY, CHLOE),
            new PurchaseApproved(
                    PURCHASE, JOINERY, PurchaseKind.SUBCONTRACTING, INVOICE, new Money(800_00), DAY, DAY, CHLOE),
            new PurchaseReturned(PURCHASE, List.of(sealed(TradeField.COMMENT)), DAY));

    static final List<Object> OTHERS =
            List.of(new PurchaseSubmitted(PURCHASE, JOINERY, content(PurchaseKind.LARGE_PURCHASE), DAY, CHLOE));

    private PurchaseSamples() {}

    private static PurchaseContent content(PurchaseKind kind) {
        return new PurchaseContent(kind, INVOICE, new Money(800_00), DAY, List.of(sealed(TradeField.SUPPLIER)));
    }

    private static TradeDetail sealed(TradeField field) {
        return new TradeDetail(field, new Personal("accounting/2024~c2NlbGzDqQ"));
    }
}
