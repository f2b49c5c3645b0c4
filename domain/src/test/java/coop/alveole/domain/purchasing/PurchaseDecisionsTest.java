package coop.alveole.domain.purchasing;

import static coop.alveole.domain.purchasing.PurchaseRule.*;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.purchasing.PurchaseCommand.*;
import coop.alveole.domain.purchasing.PurchaseEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PurchaseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** One purchase: entered, returned, corrected, approved by somebody else, and never changed after that. */
class PurchaseDecisionsTest {
    static final PurchaseId ID = new PurchaseId("purchase-" + uuid("1"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("2"));
    static final InvoiceId SALE = new InvoiceId("invoice-" + uuid("3"));
    static final AccountId INES = new AccountId("account-" + uuid("4"));
    static final AccountId CLAIRE = new AccountId("account-" + uuid("5"));
    static final AccountId CHLOE = new AccountId("account-" + uuid("6"));
    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final LocalDate LATER = DAY.plusDays(3);
    static final SealedFile PAPER =
            new SealedFile(new Digest("0".repeat(64)), 12, FileType.PDF, new FileKey("file/" + uuid("7")));
    static final PurchaseSubmitted SUBMITTED = new PurchaseSubmitted(ID, JOINERY, content(800_00), DAY, INES);
    static final PurchaseReturned RETURNED = new PurchaseReturned(ID, List.of(), LATER);
    static final PurchaseApproved APPROVED =
            new PurchaseApproved(ID, JOINERY, PurchaseKind.SUBCONTRACTING, SALE, new Money(800_00), DAY, LATER, CLAIRE);

    final AggregateTestFixture<Purchase> purchase = new AggregateTestFixture<>(Purchase.class);

    @Test
    void isEnteredForASaleAndBuysSomething() {
        purchase.givenNoPriorActivity()
                .when(submitting(content(1), AttachedTo.SALE))
                .expectEvents(new PurchaseSubmitted(ID, JOINERY, content(1), DAY, INES));
        purchase.givenNoPriorActivity()
                .when(submitting(content(0), AttachedTo.SALE))
                .expectException(Refused.by(BUYS_SOMETHING, "netCents"));
        purchase.givenNoPriorActivity()
                .when(submitting(content(1), AttachedTo.CREDIT_NOTE))
                .expectException(Refused.by(ATTACHED_TO_A_SALE, "invoiceId"));
    }

    @Test
    void isApprovedByAnother() {
        purchase.given(SUBMITTED).when(new ApprovePurchase(ID, LATER, CLAIRE)).expectEvents(APPROVED);
        purchase.given(SUBMITTED)
                .when(new ApprovePurchase(ID, LATER, INES))
                .expectException(Refused.by(APPROVED_BY_ANOTHER, "purchaseId"));
        purchase.given(SUBMITTED, new PurchaseCorrected(ID, content(700_00), DAY, CLAIRE))
                .when(new ApprovePurchase(ID, LATER, CLAIRE))
                .expectException(Refused.by(APPROVED_BY_ANOTHER, "purchaseId"));
    }

    @Test
    void isReturnedCorrectedAndThenWaitsAgain() {
        purchase.given(SUBMITTED).when(new ReturnPurchase(ID, List.of(), LATER)).expectEvents(RETURNED);
        for (var verb : List.of(new ApprovePurchase(ID, LATER, CLAIRE), new ReturnPurchase(ID, List.of(), LATER)))
            purchase.given(SUBMITTED, RETURNED)
                    .when(verb)
                    .expectException(Refused.by(WAITS_FOR_APPROVAL, "purchaseId"));
        var corrected = new PurchaseCorrected(ID, content(800_00), LATER, INES);
        purchase.given(SUBMITTED, RETURNED)
                .when(new CorrectPurchase(ID, content(800_00), AttachedTo.SALE, LATER, INES))
                .expectEvents(corrected);
        purchase.given(SUBMITTED, RETURNED, corrected)
                .when(new ApprovePurchase(ID, LATER, CLAIRE))
                .expectEvents(APPROVED);
    }

    @Test
    void keepsItsPaperAndWhoeverAttachesItMayApprove() {
        var attached = new PurchasePaperAttached(ID, PAPER, DAY, CHLOE);
        purchase.given(SUBMITTED).when(new AttachPaper(ID, PAPER, DAY, CHLOE)).expectEvents(attached);
        purchase.given(SUBMITTED, attached)
                .when(new ApprovePurchase(ID, LATER, CHLOE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void neverChangesOnceApproved() {
        for (var verb : List.of(
                new CorrectPurchase(ID, content(1), AttachedTo.SALE, LATER, INES),
                new AttachPaper(ID, PAPER, LATER, INES),
                new ApprovePurchase(ID, LATER, CHLOE),
                new ReturnPurchase(ID, List.of(), LATER)))
            purchase.given(SUBMITTED, APPROVED)
                    .when(verb)
                    .expectException(Refused.by(UNCHANGED_ONCE_APPROVED, "purchaseId", LATER));
    }

    static SubmitPurchase submitting(PurchaseContent content, AttachedTo attachedTo) {
        return new SubmitPurchase(ID, JOINERY, content, attachedTo, DAY, INES);
    }

    static PurchaseContent content(long cents) {
        return new PurchaseContent(PurchaseKind.SUBCONTRACTING, SALE, new Money(cents), DAY, List.of());
    }
}
