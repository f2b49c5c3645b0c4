package coop.alveole.domain.membership.integration;

import static coop.alveole.domain.membership.integration.IntegrationRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.integration.IntegrationCommand.RecordPastDecline;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A refusal of the past: of whoever signed afterwards it closes nothing; of whoever signed nothing it is one of today. */
class PastDeclineDecisionsTest {
    static final LocalDate ENTERED = LocalDate.of(2020, 3, 1);
    static final MembershipRegistered REGISTERED =
            new MembershipRegistered(AMINAS, AMINA, TOURS, ENTERED.minusYears(1));
    static final PastContractRecorded CAPE =
            new PastContractRecorded(AMINAS, ContractKind.CAPE, ENTERED, ENTERED.plusMonths(6), List.of());

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void itPrecedesTheFirstContract() {
        membership
                .given(REGISTERED, CAPE)
                .when(declined(ENTERED.minusDays(1)))
                .expectEvents(new PastDeclineRecorded(
                        AMINAS, ENTERED.minusDays(1), DeclineReason.PROJECT_NOT_RIPE, List.of()));
        membership
                .given(REGISTERED, CAPE)
                .when(declined(ENTERED))
                .expectNoEvents()
                .expectException(Refused.by(DECLINED_BEFORE_ENTERING, "declinedOn", ENTERED));
    }

    @Test
    void theFirstContractIsTheOldestInWhateverOrderItIsLearnt() {
        var later = new PastCesaRecorded(
                AMINAS, ENTERED.plusYears(1), ENTERED.plusYears(4), ENTERED.plusYears(4), List.of());
        var earlier = new EarlierContractRecorded(
                AMINAS,
                ContractKind.CAPE,
                ENTERED,
                ENTERED.plusMonths(6),
                ENTERED.plusYears(3),
                ENTERED.plusYears(3),
                List.of());
        membership
                .given(REGISTERED, later, earlier)
                .when(declined(ENTERED))
                .expectNoEvents()
                .expectException(Refused.by(DECLINED_BEFORE_ENTERING, "declinedOn", ENTERED));
    }

    @Test
    void whoeverSignedNothingIsDeclinedAsToday() {
        membership
                .given(REGISTERED)
                .when(declined(ENTERED))
                .expectEvents(new EntryDeclined(AMINAS, ENTERED, DeclineReason.PROJECT_NOT_RIPE, List.of()));
    }

    private static RecordPastDecline declined(LocalDate day) {
        return new RecordPastDecline(AMINAS, day, DeclineReason.PROJECT_NOT_RIPE, List.of());
    }
}
