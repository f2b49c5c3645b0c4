package coop.alveole.domain.membership.attachment;

import static coop.alveole.domain.membership.attachment.AttachmentRule.*;
import static coop.alveole.domain.membership.attachment.Audience.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.EarlierContractRecorded;
import coop.alveole.domain.membership.attachment.AttachedTo.Kind;
import coop.alveole.domain.membership.attachment.AttachmentCommand.*;
import coop.alveole.domain.membership.attachment.AttachmentEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.CesaCorrected;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What may be attached, to what, and shown to whom. */
class AttachmentDecisionsTest {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    static final LocalDate SIGNED = LocalDate.of(2026, 3, 12);
    static final AttachmentId PIECE = new AttachmentId("attachment-00000000-0000-4000-8000-000000000001");
    static final SealedFile FILE = new SealedFile(
            new Digest("ab".repeat(32)),
            2_048,
            FileType.PDF,
            new FileKey(
                    "person/00000000-0000-4000-8000-000000000003/social/file/00000000-0000-4000-8000-000000000009"));
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, SIGNED);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, SIGNED.plusMonths(36), SIGNED.plusMonths(36));
    static final AttachedTo THE_CESA = new AttachedTo(Kind.CESA, SIGNED);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    static AttachDocument attach(
            AttachmentKind kind,
            Optional<AttachedTo> about,
            LocalDate datedOn,
            Optional<LocalDate> until,
            Set<Audience> to) {
        return new AttachDocument(AMINAS, PIECE, TODAY, kind, about, datedOn, until, to, FILE);
    }

    static AttachDocument attach(AttachmentKind kind, Audience... to) {
        return attach(kind, Optional.empty(), TODAY, Optional.empty(), Set.of(to));
    }

    static DocumentAttached attached(AttachmentKind kind, Audience... to) {
        return new DocumentAttached(AMINAS, PIECE, TODAY, kind, null, TODAY, null, List.of(to), FILE);
    }

    @Test
    void aSignedContractIsAttachedToTheContractItIsThePaperOf() {
        membership
                .given(REGISTERED, CESA)
                .when(attach(
                        AttachmentKind.SIGNED_CONTRACT,
                        Optional.of(THE_CESA),
                        SIGNED,
                        Optional.empty(),
                        Set.of(PERSON)))
                .expectEvents(new DocumentAttached(
                        AMINAS,
                        PIECE,
                        TODAY,
                        AttachmentKind.SIGNED_CONTRACT,
                        THE_CESA,
                        SIGNED,
                        null,
                        List.of(PERSON),
                        FILE));
        membership
                .given(REGISTERED, CESA)
                .when(attach(AttachmentKind.SIGNED_CONTRACT, PERSON))
                .expectNoEvents()
                .expectException(Refused.by(SIGNED_CONTRACT_OF_A_CONTRACT, "about"));
    }

    @Test
    void refusesWhatIsAboutNothingOfThisPath() {
        var yesterday = new AttachedTo(Kind.CESA, SIGNED.minusDays(1));
        membership
                .given(REGISTERED, CESA)
                .when(attach(
                        AttachmentKind.SIGNED_CONTRACT,
                        Optional.of(yesterday),
                        SIGNED,
                        Optional.empty(),
                        Set.of(PERSON)))
                .expectNoEvents()
                .expectException(Refused.by(ABOUT_WHAT_IS_RECORDED, "about", yesterday.on()));
    }

    @Test
    void aContractWhoseDayWasPutRightIsKnownByItsRightDay() {
        var right = SIGNED.plusDays(1);
        var corrected = new CesaCorrected(
                AMINAS,
                SIGNED,
                right,
                CorrectionReason.TYPING_ERROR,
                right.plusMonths(36),
                right.plusMonths(36),
                List.of());
        membership
                .given(REGISTERED, CESA, corrected)
                .when(attach(
                        AttachmentKind.SIGNED_CONTRACT,
                        Optional.of(new AttachedTo(Kind.CESA, right)),
                        right,
                        Optional.empty(),
                        Set.of(PERSON)))
                .expectSuccessfulHandlerExecution();
        membership
                .given(REGISTERED, CESA, corrected)
                .when(attach(
                        AttachmentKind.SIGNED_CONTRACT,
                        Optional.of(THE_CESA),
                        SIGNED,
                        Optional.empty(),
                        Set.of(PERSON)))
                .expectNoEvents()
                .expectException(Refused.by(ABOUT_WHAT_IS_RECORDED, "about", SIGNED));
    }

    @Test
    void aContractFoundLaterIsKnownAndByItsRightDayOncePutRight() {
        var began = SIGNED.minusYears(2);
        var ended = began.plusMonths(6);
        var due = SIGNED.plusMonths(30);
        var earlier = new EarlierContractRecorded(AMINAS, ContractKind.EMPLOYMENT, began, ended, due, due, List.of());
        var right = began.plusDays(1);
        var corrected = new ContractCorrected(
                AMINAS,
                ContractKind.EMPLOYMENT,
                began,
                ended,
                right,
                ended,
                CorrectionReason.TYPING_ERROR,
                due,
                due,
                List.of());
        membership
                .given(REGISTERED, CESA, earlier)
                .when(about(Kind.EMPLOYMENT, began))
                .expectSuccessfulHandlerExecution();
        membership
                .given(REGISTERED, CESA, earlier, corrected)
                .when(about(Kind.EMPLOYMENT, right))
                .expectSuccessfulHandlerExecution();
        membership
                .given(REGISTERED, CESA, earlier, corrected)
                .when(about(Kind.EMPLOYMENT, began))
                .expectNoEvents()
                .expectException(Refused.by(ABOUT_WHAT_IS_RECORDED, "about", began));
    }

    private static AttachDocument about(Kind kind, LocalDate day) {
        return attach(
                AttachmentKind.OTHER, Optional.of(new AttachedTo(kind, day)), TODAY, Optional.empty(), Set.of(PERSON));
    }

    @Test
    void aDayPutRightOfWhatIsCalledByAnotherDayMakesNoNewStep() {
        var cape = new CapeSigned(AMINAS, SIGNED.minusDays(3), SIGNED, SIGNED.plusMonths(6));
        var right = SIGNED.plusDays(1);
        var corrected = new ContractCorrected(
                AMINAS,
                ContractKind.CAPE,
                SIGNED,
                SIGNED.plusMonths(6),
                right,
                SIGNED.plusMonths(6),
                CorrectionReason.TYPING_ERROR,
                null,
                null,
                List.of());
        membership
                .given(REGISTERED, cape, corrected)
                .when(about(Kind.CAPE, right))
                .expectNoEvents()
                .expectException(Refused.by(ABOUT_WHAT_IS_RECORDED, "about", right));
    }

    @Test
    void aPaperBearsTheDayItIsAttachedAtTheLatest() {
        membership
                .given(REGISTERED)
                .when(attach(AttachmentKind.OTHER, PERSON))
                .expectEvents(attached(AttachmentKind.OTHER, PERSON));
        membership
                .given(REGISTERED)
                .when(attach(
                        AttachmentKind.OTHER, Optional.empty(), TODAY.plusDays(1), Optional.empty(), Set.of(PERSON)))
                .expectNoEvents()
                .expectException(Refused.by(DATED_BY_TODAY, "datedOn", TODAY));
    }

    @Test
    void itsValidityEndsOnItsDayAtTheEarliest() {
        membership
                .given(REGISTERED)
                .when(attach(AttachmentKind.OTHER, Optional.empty(), SIGNED, Optional.of(SIGNED), Set.of(PERSON)))
                .expectSuccessfulHandlerExecution();
        membership
                .given(REGISTERED)
                .when(attach(
                        AttachmentKind.OTHER,
                        Optional.empty(),
                        SIGNED,
                        Optional.of(SIGNED.minusDays(1)),
                        Set.of(PERSON)))
                .expectNoEvents()
                .expectException(Refused.by(VALID_WHEN_DATED, "validUntil", SIGNED));
    }

    @Test
    void itIsShownToSomebodyAndToNobodyWhoDoesNotReadThatSortOfWords() {
        membership
                .given(REGISTERED)
                .when(attach(AttachmentKind.OTHER))
                .expectNoEvents()
                .expectException(Refused.by(SHOWN_TO_SOMEBODY, "audience"));
        membership
                .given(REGISTERED)
                .when(attach(AttachmentKind.HEALTH, SUPPORT_TEAM))
                .expectEvents(attached(AttachmentKind.HEALTH, SUPPORT_TEAM));
        membership
                .given(REGISTERED)
                .when(attach(AttachmentKind.HEALTH, SUPPORT_TEAM, ADMIN_TEAM))
                .expectNoEvents()
                .expectException(Refused.by(SHOWN_TO_WHO_MAY, "audience"));
        membership
                .given(REGISTERED)
                .when(attach(AttachmentKind.RESIDENCE_PERMIT, SUPPORT_TEAM))
                .expectNoEvents()
                .expectException(Refused.by(SHOWN_TO_WHO_MAY, "audience"));
    }

    @Test
    void itIsWithdrawnOnce() {
        var withdraw = new WithdrawAttachment(AMINAS, PIECE, TODAY, WithdrawalReason.WRONG_FILE);
        var withdrawn =
                new AttachmentWithdrawn(AMINAS, PIECE, AttachmentKind.OTHER, TODAY, WithdrawalReason.WRONG_FILE);
        membership
                .given(REGISTERED, attached(AttachmentKind.OTHER, PERSON))
                .when(withdraw)
                .expectEvents(withdrawn);
        membership
                .given(REGISTERED, attached(AttachmentKind.OTHER, PERSON), withdrawn)
                .when(withdraw)
                .expectNoEvents()
                .expectException(Refused.by(ATTACHMENT_THERE, "attachmentId"));
        membership
                .given(REGISTERED)
                .when(withdraw)
                .expectNoEvents()
                .expectException(Refused.by(ATTACHMENT_THERE, "attachmentId"));
        assertThat(withdrawn.effectiveOn()).isEqualTo(TODAY);
    }

    @Test
    void onlyWhatIsSignedHereWaitsForItsPaper() {
        var cape = new CapeSigned(AMINAS, SIGNED, SIGNED, SIGNED.plusMonths(6));
        assertThat(Step.of(cape))
                .containsExactly(new Step(new AttachedTo(Kind.CAPE, SIGNED), Step.Paper.ASKED, Optional.empty()));
        assertThat(Step.of(REGISTERED)).isEmpty();
    }

    @Test
    void aStepIsWrittenAsItsKindAndItsDay() {
        assertThat(AttachedTo.parse("CESA/2026-03-12")).isEqualTo(THE_CESA);
        assertThat(THE_CESA).hasToString("CESA/2026-03-12");
        assertThatThrownBy(() -> AttachedTo.parse("CESA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AttachedTo.parse("CESA/12")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileKey("person/x/social")).isInstanceOf(IllegalArgumentException.class);
    }
}
