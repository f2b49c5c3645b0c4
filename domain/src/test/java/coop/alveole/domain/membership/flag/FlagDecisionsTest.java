package coop.alveole.domain.membership.flag;

import static coop.alveole.domain.membership.flag.FlagRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.flag.FlagCommand.*;
import coop.alveole.domain.membership.flag.FlagEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A CAPE of fourteen months was taken over: somebody takes note of it, and may take that back. */
class FlagDecisionsTest {
    static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2020, 2, 29);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, FROM);
    static final PastContractRecorded TOO_LONG = new PastContractRecorded(
            AMINAS, ContractKind.CAPE, FROM, UNTIL, List.of(MembershipRule.CAPE_OF_TWELVE_MONTHS));
    static final Flag LONG =
            new Flag(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, FROM, UNTIL, LocalDate.of(2019, 12, 31));
    static final Flag NO_COMMITTEE = new Flag(FlagKind.COMMITTEE_BEFORE_CONTRACT, FlagSubject.ENTRY, FROM, null, null);
    static final FlagAcknowledged ACKNOWLEDGED = acknowledged(LONG);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void severalFlagsOfAFileAreAcknowledgedEachByItself() {
        membership
                .given(REGISTERED, TOO_LONG)
                .when(acknowledge(LONG, NO_COMMITTEE, LONG))
                .expectEvents(ACKNOWLEDGED, acknowledged(NO_COMMITTEE));
    }

    @Test
    void ofSeveralOnlyThoseStillOpenAreAcknowledged() {
        membership
                .given(REGISTERED, TOO_LONG, ACKNOWLEDGED)
                .when(acknowledge(LONG, NO_COMMITTEE))
                .expectEvents(acknowledged(NO_COMMITTEE));
    }

    @Test
    void refusesWhatIsAcknowledgedAlready() {
        membership
                .given(REGISTERED, TOO_LONG, ACKNOWLEDGED)
                .when(acknowledge(LONG))
                .expectNoEvents()
                .expectException(Refused.by(FLAG_NOT_YET_ACKNOWLEDGED, "flags", TODAY));
    }

    @Test
    void refusesAFlagThatNoFactRaised() {
        membership
                .given(REGISTERED)
                .when(acknowledge(LONG))
                .expectNoEvents()
                .expectException(Refused.by(FLAG_RAISED, "flags"));
        membership
                .given(REGISTERED, TOO_LONG)
                .when(acknowledge())
                .expectNoEvents()
                .expectException(Refused.by(FLAG_RAISED, "flags"));
    }

    @Test
    void refusesTheFlagOfAFactThatWasPutRight() {
        var shorter = new ContractCorrected(
                AMINAS,
                ContractKind.CAPE,
                FROM,
                UNTIL,
                FROM,
                FROM.plusMonths(11),
                CorrectionReason.TYPING_ERROR,
                null,
                null,
                List.of());
        membership
                .given(REGISTERED, TOO_LONG, shorter)
                .when(acknowledge(LONG))
                .expectNoEvents()
                .expectException(Refused.by(FLAG_RAISED, "flags"));
    }

    @Test
    void theSameFactWithOtherDaysIsAnotherFlag() {
        var longer = new Flag(LONG.kind(), LONG.subject(), FROM, UNTIL.plusDays(1), LONG.limit());
        membership
                .given(REGISTERED, TOO_LONG, ACKNOWLEDGED)
                .when(acknowledge(longer))
                .expectEvents(acknowledged(longer));
    }

    @Test
    void whatWasAcknowledgedIsReopenedOnceAndMayBeAcknowledgedAgain() {
        var reopened = new FlagReopened(AMINAS, LONG, TODAY);
        var reopen = new ReopenFlags(AMINAS, List.of(LONG), TODAY);
        membership.given(REGISTERED, TOO_LONG, ACKNOWLEDGED).when(reopen).expectEvents(reopened);
        membership
                .given(REGISTERED, TOO_LONG, ACKNOWLEDGED, reopened)
                .when(reopen)
                .expectNoEvents()
                .expectException(Refused.by(FLAG_ACKNOWLEDGED, "flags"));
        membership
                .given(REGISTERED, TOO_LONG, ACKNOWLEDGED, reopened)
                .when(acknowledge(LONG))
                .expectEvents(ACKNOWLEDGED);
    }

    @Test
    void refusesToReopenWhatNobodyAcknowledged() {
        membership
                .given(REGISTERED, TOO_LONG)
                .when(new ReopenFlags(AMINAS, List.of(LONG), TODAY))
                .expectNoEvents()
                .expectException(Refused.by(FLAG_ACKNOWLEDGED, "flags"));
    }

    @Test
    void whatIsSaidOfAFlagCountsFromTheDayItIsSaid() {
        assertThat(List.<FlagEvent>of(ACKNOWLEDGED, new FlagReopened(AMINAS, LONG, TODAY)))
                .extracting(FlagEvent::effectiveOn)
                .containsOnly(TODAY);
    }

    private static AcknowledgeFlags acknowledge(Flag... flags) {
        return new AcknowledgeFlags(AMINAS, List.of(flags), FlagReason.KNOWN_AND_PAST, TODAY);
    }

    private static FlagAcknowledged acknowledged(Flag flag) {
        return new FlagAcknowledged(AMINAS, flag, FlagReason.KNOWN_AND_PAST, TODAY);
    }
}
