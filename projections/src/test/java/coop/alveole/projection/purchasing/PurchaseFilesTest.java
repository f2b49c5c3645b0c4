package coop.alveole.projection.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.purchasing.PurchaseContent;
import coop.alveole.domain.purchasing.PurchaseEvent;
import coop.alveole.domain.purchasing.PurchaseEvent.*;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.projection.Folding;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.projection.purchasing.PurchaseFile.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A purchase as it stood on each day: entered, returned, corrected, approved. */
class PurchaseFilesTest {
    static final PurchaseId ID = new PurchaseId("purchase-00000000-0000-4000-8000-000000000001");
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000002");
    static final InvoiceId SALE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000003");
    static final AccountId INES = new AccountId("account-00000000-0000-4000-8000-000000000004");
    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final SealedFile PAPER = new SealedFile(
            new Digest("0".repeat(64)), 12, FileType.PDF, new FileKey("file/00000000-0000-4000-8000-000000000005"));
    static final PurchaseSubmitted SUBMITTED = new PurchaseSubmitted(ID, JOINERY, content(900_00), DAY, INES);
    static final PurchaseReturned RETURNED = new PurchaseReturned(ID, List.of(), DAY.plusDays(1));
    static final PurchaseCorrected CORRECTED = new PurchaseCorrected(ID, content(800_00), DAY.plusDays(2), INES);
    static final PurchaseApproved APPROVED = new PurchaseApproved(
            ID, JOINERY, PurchaseKind.SUBCONTRACTING, SALE, new Money(800_00), DAY, DAY.plusDays(3), INES);

    @Test
    void itStandsWhereTheLastFactLeftIt() {
        var file = given(SUBMITTED, RETURNED, CORRECTED, APPROVED);
        assertThat(file.turnOn(DAY.minusDays(1))).isEmpty();
        assertThat(List.of(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3)))
                .map(day -> file.turnOn(day).map(Turn::state).orElseThrow())
                .containsExactly(State.WAITING, State.RETURNED, State.WAITING, State.APPROVED);
        assertThat(file.activity()).contains(JOINERY);
        assertThat(file.version()).isEqualTo(3);
    }

    @Test
    void itSaysWhatWasEnteredByThatDay() {
        var file = given(SUBMITTED, RETURNED, CORRECTED);
        assertThat(file.contentOn(DAY.minusDays(1))).isEmpty();
        assertThat(file.contentOn(DAY.plusDays(1))).contains(content(900_00));
        assertThat(file.contentOn(DAY.plusDays(2))).contains(content(800_00));
    }

    @Test
    void itHasItsPaperFromTheDayItWasAttached() {
        var file = given(SUBMITTED, new PurchasePaperAttached(ID, PAPER, DAY.plusDays(1), INES));
        assertThat(file.paperOn(DAY)).isEmpty();
        assertThat(file.paperOn(DAY.plusDays(1))).contains(PAPER);
    }

    static PurchaseFile given(PurchaseEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new PurchaseFiles(), List.of(events)).get(ID.value()));
    }

    static PurchaseContent content(long cents) {
        return new PurchaseContent(PurchaseKind.SUBCONTRACTING, SALE, new Money(cents), DAY, List.of());
    }
}
