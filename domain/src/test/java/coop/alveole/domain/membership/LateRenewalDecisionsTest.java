package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectContract;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A CAPE whose term has passed is renewed from the day of the signature, never before, and it is a renewal. */
class LateRenewalDecisionsTest {
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
    static final LocalDate LATE = LocalDate.of(2024, 1, 20);
    static final LocalDate LATE_LAST_DAY = LocalDate.of(2025, 1, 19);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, FIRST_DAY);
    static final CapeSigned CAPE = new CapeSigned(AMINAS, FIRST_DAY, FIRST_DAY, LAST_DAY);
    static final CapeRenewedLate RENEWED = late(LAST_DAY, LATE, LATE_LAST_DAY);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void itsPeriodBeginsOnTheDayOfTheSignatureWithTheGapRecordedAndFlagged() {
        membership
                .given(REGISTERED, CAPE)
                .when(new RenewCapeLate(AMINAS, LATE, LATE_LAST_DAY))
                .expectEvents(RENEWED);
    }

    @Test
    void refusesTwelveMonthsAndADay() {
        membership
                .given(REGISTERED, CAPE)
                .when(new RenewCapeLate(AMINAS, LATE, LATE_LAST_DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_OF_TWELVE_MONTHS, "endsOn", LATE_LAST_DAY));
    }

    @Test
    void isLateFromTheDayAfterTheTermOn() {
        var dayAfter = LAST_DAY.plusDays(1);
        membership
                .given(REGISTERED, CAPE)
                .when(new RenewCapeLate(AMINAS, dayAfter, dayAfter.plusMonths(6)))
                .expectEvents(late(LAST_DAY, dayAfter, dayAfter.plusMonths(6)));
        membership
                .given(REGISTERED, CAPE)
                .when(new RenewCapeLate(AMINAS, LAST_DAY, LATE_LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_RENEWED_BEFORE_ITS_TERM, "signedOn", LAST_DAY));
    }

    @Test
    void refusesToRenewWhatWasNeverSignedOrGaveWayToACesa() {
        membership
                .given(REGISTERED)
                .when(new RenewCapeLate(AMINAS, LATE, LATE_LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
        membership
                .given(REGISTERED, CAPE, new CesaSigned(AMINAS, LATE, LATE_LAST_DAY, LATE_LAST_DAY))
                .when(new RenewCapeLate(AMINAS, LATE.plusDays(1), LATE_LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_IN_FORCE, "membershipId"));
    }

    @Test
    void countsAsARenewalWhetherTheNextOneIsLateOrNot() {
        var secondLast = LATE_LAST_DAY.plusMonths(6);
        var second = new CapeRenewed(AMINAS, LATE_LAST_DAY, LATE_LAST_DAY.plusDays(1), secondLast);
        membership
                .given(REGISTERED, CAPE, RENEWED)
                .when(new RenewCape(AMINAS, LATE_LAST_DAY, secondLast))
                .expectEvents(second);
        membership
                .given(REGISTERED, CAPE, RENEWED, second)
                .when(new RenewCape(AMINAS, secondLast, secondLast.plusMonths(3)))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_RENEWED_TWICE, "endsOn", 2));
        membership
                .given(REGISTERED, CAPE, RENEWED, second)
                .when(new RenewCapeLate(AMINAS, secondLast.plusDays(9), secondLast.plusMonths(3)))
                .expectNoEvents()
                .expectException(Refused.by(CAPE_RENEWED_TWICE, "signedOn", 2));
    }

    @Test
    void theGapIsNotDeductedFromTheThreeYears() {
        var history = ContractHistory.NONE
                .and(new ContractPeriod(ContractKind.CAPE, FIRST_DAY, LAST_DAY))
                .renewingLateOn(LATE)
                .and(new ContractPeriod(ContractKind.CAPE, LATE, LATE_LAST_DAY));
        var signedOn = LATE_LAST_DAY.plusDays(1);
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED, CAPE, RENEWED)
                .when(new SignCesa(AMINAS, signedOn))
                .expectEvents(new CesaSigned(AMINAS, signedOn, signedOn.plusMonths(12), history.warnOn(signedOn)));
    }

    @Test
    void staysALateRenewalOnceItsDatesAreCorrected() {
        var right = LATE.plusDays(3);
        var corrected = new ContractCorrected(
                AMINAS,
                ContractKind.CAPE,
                LATE,
                LATE_LAST_DAY,
                right,
                LATE_LAST_DAY,
                CorrectionReason.TYPING_ERROR,
                null,
                null,
                List.of(CAPE_RENEWED_IN_TIME));
        membership
                .given(REGISTERED, CAPE, RENEWED)
                .when(new CorrectContract(
                        AMINAS, ContractKind.CAPE, LATE, right, LATE_LAST_DAY, CorrectionReason.TYPING_ERROR))
                .expectEvents(corrected);
    }

    private static CapeRenewedLate late(LocalDate lapsedOn, LocalDate signedOn, LocalDate endsOn) {
        return new CapeRenewedLate(AMINAS, lapsedOn, signedOn, endsOn, List.of(CAPE_RENEWED_IN_TIME));
    }
}
