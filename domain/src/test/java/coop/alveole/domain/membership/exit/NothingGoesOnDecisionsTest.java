package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.membership.association.AssociationRule.ENDED_AFTER_ITS_START;
import static coop.alveole.domain.membership.exit.ExitDecisionsTest.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.PastEvent.EarlierContractRecorded;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.employment.EmploymentEvent.EmploymentEnded;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing goes on after an exit, and no end precedes what it takes away. */
class NothingGoesOnDecisionsTest {
    static final LocalDate DAY_BEFORE = VOTE.minusDays(1);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @ParameterizedTest
    @EnumSource(names = {"RESIGNATION", "MUTUAL_AGREEMENT", "DISMISSAL", "DEATH"})
    void anEndThatTakesTheStatusAwayDoesNotPrecedeTheAdmission(CesaEnd cause) {
        membership
                .given(REGISTERED, CESA, ADMITTED)
                .when(new EndCesa(AMINAS, VOTE, cause))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, VOTE, cause),
                        new AssociationEnded(AMINAS, VOTE, AssociationEnd.CONTRACT_ENDED));
        membership
                .given(REGISTERED, CESA, ADMITTED)
                .when(new EndCesa(AMINAS, DAY_BEFORE, cause))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_AFTER_ITS_START, "lastDay", VOTE));
    }

    @Test
    void anEndDoesNotPrecedeTheElectionThatLapsesWithIt() {
        membership
                .given(REGISTERED, CESA, ELECTED)
                .when(new EndCesa(AMINAS, DAY_BEFORE, CesaEnd.RESIGNATION))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_AFTER_ITS_START, "lastDay", VOTE));
    }

    /** COOP-11: it was a retired member whom the assembly admitted. */
    @Test
    void anEndThatLeavesTheStatusMayPrecedeTheAdmission() {
        membership
                .given(REGISTERED, CESA, ADMITTED)
                .when(new EndCesa(AMINAS, DAY_BEFORE, CesaEnd.RETIREMENT))
                .expectEvents(new CesaEnded(AMINAS, CESA_SIGNED, DAY_BEFORE, CesaEnd.RETIREMENT));
    }

    @Test
    void nobodyLeavesBeforeTheElectionOrTheCandidacy() {
        membership
                .given(REGISTERED, CESA, ELECTED)
                .when(leave(ExitKind.RETIREMENT, DAY_BEFORE))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_AFTER_ITS_START, "lastDay", VOTE));
        membership
                .given(REGISTERED, CESA, new CandidacySubmitted(AMINAS, VOTE, new Ruling.Due(VOTE)))
                .when(leave(ExitKind.RESIGNATION, DAY_BEFORE))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_AFTER_ITS_START, "lastDay", VOTE));
    }

    @Test
    void aCapeThatOverlapsTheCesaEndsWithTheExit() {
        membership
                .given(REGISTERED, CESA, found(ContractKind.CAPE, VOTE.plusMonths(6)))
                .when(leave(ExitKind.RESIGNATION, VOTE))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, VOTE, CesaEnd.RESIGNATION),
                        new CapeEnded(AMINAS, VOTE, CapeEnd.EARLY_END),
                        left(ExitKind.RESIGNATION, VOTE));
    }

    @Test
    void whateverElseWasSignedEndsWithTheExit() {
        var term = VOTE.plusMonths(3);
        membership
                .given(REGISTERED, CESA, found(ContractKind.EMPLOYMENT, term))
                .when(leave(ExitKind.RESIGNATION, VOTE))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, VOTE, CesaEnd.RESIGNATION),
                        new EmploymentEnded(
                                AMINAS,
                                ContractKind.EMPLOYMENT,
                                CESA_SIGNED.minusDays(10),
                                VOTE,
                                CesaEnd.RESIGNATION,
                                null,
                                null),
                        left(ExitKind.RESIGNATION, VOTE));
    }

    /** The law ends the CESA, not what else was signed. */
    @Test
    void theEndByLawIsNoExitWhileAnotherContractGoesOn() {
        membership
                .given(REGISTERED, CESA, found(ContractKind.EMPLOYMENT, ASSOCIATE_BY.plusDays(1)))
                .when(new ConfirmEndForNonAssociation(AMINAS, LAST_DAY))
                .expectEvents(new ContractEndedForNonAssociation(AMINAS, CESA_SIGNED, ASSOCIATE_BY, LAST_DAY));
    }

    private static EarlierContractRecorded found(ContractKind kind, LocalDate endsOn) {
        return new EarlierContractRecorded(
                AMINAS, kind, CESA_SIGNED.minusDays(10), endsOn, ASSOCIATE_BY, ASSOCIATE_BY, List.of());
    }
}
