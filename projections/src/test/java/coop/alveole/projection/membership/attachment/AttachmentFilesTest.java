package coop.alveole.projection.membership.attachment;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeRenewedLate;
import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.PastEvent.EarlierContractRecorded;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachedTo.Kind;
import coop.alveole.domain.membership.attachment.AttachmentEvent.*;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.membership.attachment.WithdrawalReason;
import coop.alveole.domain.membership.correction.CorrectionEvent.CesaCorrected;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttachmentFilesTest {
    static final LocalDate SIGNED = LocalDate.of(2026, 3, 12);
    static final LocalDate LATER = SIGNED.plusDays(20);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, SIGNED.plusMonths(36), SIGNED.plusMonths(36));
    static final AttachedTo THE_CESA = new AttachedTo(Kind.CESA, SIGNED);
    static final SealedFile FILE = new SealedFile(
            new Digest("ab".repeat(32)), 12, FileType.PDF, new FileKey("file/00000000-0000-4000-8000-000000000009"));

    static AttachmentId piece(int number) {
        return new AttachmentId("attachment-00000000-0000-4000-8000-00000000000" + number);
    }

    static DocumentAttached attached(
            int number, AttachmentKind kind, @Nullable AttachedTo about, @Nullable LocalDate until) {
        return new DocumentAttached(
                AMINAS, piece(number), LATER, kind, about, SIGNED, until, List.of(Audience.PERSON), FILE);
    }

    static AttachmentFile folded(Object... events) {
        return Objects.requireNonNull(
                Folding.fold(new AttachmentFiles(), List.of(events)).get(AMINAS.value()));
    }

    @Test
    void aSignedContractIsMissingUntilItsPaperIsThere() {
        var file = folded(CESA, attached(1, AttachmentKind.SIGNED_CONTRACT, THE_CESA, null));
        assertThat(file.missingOn(SIGNED.minusDays(1))).isEmpty();
        assertThat(file.missingOn(SIGNED)).containsExactly(THE_CESA);
        assertThat(file.missingOn(LATER.minusDays(1))).containsExactly(THE_CESA);
        assertThat(file.missingOn(LATER)).isEmpty();
        assertThat(file.stepsOn(SIGNED)).containsExactly(THE_CESA);
    }

    @Test
    void anotherSortOfPieceIsNotItsPaperAndAWithdrawnOneNeitherIs() {
        var other = folded(CESA, attached(1, AttachmentKind.OTHER, THE_CESA, null));
        assertThat(other.missingOn(LATER)).containsExactly(THE_CESA);
        var withdrawn = new AttachmentWithdrawn(
                AMINAS, piece(1), AttachmentKind.SIGNED_CONTRACT, LATER.plusDays(1), WithdrawalReason.WRONG_FILE);
        var file = folded(CESA, attached(1, AttachmentKind.SIGNED_CONTRACT, THE_CESA, null), withdrawn);
        assertThat(file.piecesOn(LATER)).hasSize(1);
        assertThat(file.piecesOn(LATER.plusDays(1))).extracting(Piece::id).doesNotContain(piece(1).value());
        assertThat(file.missingOn(LATER.plusDays(1))).containsExactly(THE_CESA);
    }

    @Test
    void whatWasSignedElsewhereBeforeUsWaitsForNothing() {
        var past = new PastContractRecorded(AMINAS, ContractKind.CAPE, SIGNED, SIGNED.plusMonths(6), List.of());
        assertThat(folded(past).missingOn(LATER)).isEmpty();
        assertThat(folded(past).stepsOn(LATER)).containsExactly(new AttachedTo(Kind.CAPE, SIGNED));
    }

    @Test
    void aDayPutRightKeepsThePaperThatIsThereAndTheOneThatIsMissing() {
        var right = SIGNED.plusDays(1);
        var corrected = new CesaCorrected(
                AMINAS,
                SIGNED,
                right,
                CorrectionReason.TYPING_ERROR,
                right.plusMonths(36),
                right.plusMonths(36),
                List.of());
        assertThat(folded(CESA, corrected).missingOn(LATER)).containsExactly(new AttachedTo(Kind.CESA, right));
        assertThat(folded(CESA, attached(1, AttachmentKind.SIGNED_CONTRACT, THE_CESA, null), corrected)
                        .missingOn(LATER))
                .isEmpty();
    }

    @Test
    void aPeriodPutRightIsCalledByItsRightDayWithItsPaperOrWithout() {
        var until = SIGNED.plusMonths(6);
        var right = SIGNED.plusDays(1);
        var first = new CapeSigned(AMINAS, SIGNED, SIGNED, until);
        var paper = attached(1, AttachmentKind.SIGNED_CONTRACT, new AttachedTo(Kind.CAPE, SIGNED), null);
        var corrected = putRight(SIGNED, until, right);
        assertThat(folded(first, corrected).missingOn(LATER)).containsExactly(new AttachedTo(Kind.CAPE, right));
        assertThat(folded(first, paper, corrected).missingOn(LATER)).isEmpty();
        var late = new CapeRenewedLate(AMINAS, SIGNED.minusDays(9), SIGNED, until, List.of());
        assertThat(folded(late, corrected).missingOn(LATER)).containsExactly(new AttachedTo(Kind.CAPE_RENEWAL, right));
    }

    @Test
    void aContractFoundLaterIsAStepAndWaitsForNothing() {
        var until = SIGNED.plusMonths(6);
        var earlier = new EarlierContractRecorded(AMINAS, ContractKind.CAPE, SIGNED, until, LATER, LATER, List.of());
        var file = folded(CESA, earlier, putRight(SIGNED, until, SIGNED.plusDays(1)));
        assertThat(file.stepsOn(LATER)).containsExactly(new AttachedTo(Kind.CAPE, SIGNED.plusDays(1)), THE_CESA);
        assertThat(file.missingOn(LATER)).containsExactly(THE_CESA);
    }

    private static ContractCorrected putRight(LocalDate wrong, LocalDate until, LocalDate right) {
        return new ContractCorrected(
                AMINAS,
                ContractKind.CAPE,
                wrong,
                until,
                right,
                until,
                CorrectionReason.TYPING_ERROR,
                null,
                null,
                List.of());
    }

    @Test
    void ofTwoOfOneSortOnlyTheLongerValidComesToItsEnd() {
        var file = folded(
                attached(1, AttachmentKind.INSURANCE_CERTIFICATE, null, LATER.plusDays(5)),
                attached(2, AttachmentKind.INSURANCE_CERTIFICATE, null, LATER.plusYears(1)),
                attached(3, AttachmentKind.DIPLOMA, null, null),
                attached(4, AttachmentKind.RESIDENCE_PERMIT, null, LATER.plusDays(9)));
        assertThat(file.lastToExpireOn(LATER))
                .extracting(Piece::id)
                .containsExactly(piece(4).value(), piece(2).value());
    }
}
