package coop.alveole.domain.membership.employment;

import static coop.alveole.domain.membership.association.AssociationRule.ENDED_AFTER_ITS_START;
import static coop.alveole.domain.membership.employment.EmploymentDecisionsTest.*;
import static coop.alveole.domain.membership.exit.ExitRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.PastEvent.EarlierContractRecorded;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.employment.EmploymentCommand.*;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.exit.ExitCommand.LeaveCooperative;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Whoever is employed may be an associate; one rupture of two takes nothing away (COOP-08, COOP-11). */
class EmployedAssociateDecisionsTest {
    static final LocalDate VOTE = LocalDate.of(2024, 6, 24);
    static final AssociateAdmitted ADMITTED = new AssociateAdmitted(AMINAS, ASSEMBLY, VOTE);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void anAssemblyRulesOnWhoeverWasEmployedForAYear() {
        membership
                .given(REGISTERED, PERMANENT)
                .when(new ApplyForAssociation(AMINAS, HIRED.plusMonths(3)))
                .expectEvents(new CandidacySubmitted(AMINAS, HIRED.plusMonths(3), new Ruling.Due(HIRED.plusYears(1))));
    }

    @Test
    void theRuptureOfTheOnlyContractTakesTheStatusAway() {
        membership
                .given(REGISTERED, PERMANENT, ADMITTED)
                .when(new EndEmployment(AMINAS, LAST_DAY, CesaEnd.RESIGNATION))
                .expectEvents(
                        ended(HIRED, LAST_DAY, CesaEnd.RESIGNATION),
                        new AssociationEnded(AMINAS, LAST_DAY, AssociationEnd.CONTRACT_ENDED));
        membership
                .given(REGISTERED, PERMANENT, ADMITTED)
                .when(new EndEmployment(AMINAS, LAST_DAY, CesaEnd.RETIREMENT))
                .expectEvents(ended(HIRED, LAST_DAY, CesaEnd.RETIREMENT));
        membership
                .given(REGISTERED, PERMANENT, ADMITTED)
                .when(new EndEmployment(AMINAS, VOTE.minusDays(1), CesaEnd.RESIGNATION))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_AFTER_ITS_START, "lastDay", VOTE));
    }

    @Test
    void theRuptureOfOneOfTwoContractsLeavesTheStatus() {
        membership
                .given(REGISTERED, PERMANENT, CESA, ADMITTED)
                .when(new EndEmployment(AMINAS, LAST_DAY, CesaEnd.RESIGNATION))
                .expectEvents(ended(HIRED, LAST_DAY, CesaEnd.RESIGNATION));
        membership
                .given(REGISTERED, PERMANENT, CESA, ADMITTED)
                .when(new EndCesa(AMINAS, LAST_DAY, CesaEnd.RESIGNATION))
                .expectEvents(new CesaEnded(AMINAS, CESA_SIGNED, LAST_DAY, CesaEnd.RESIGNATION));
    }

    @Test
    void anElectionUnderTheNoticeOfTheOnlyContractLapsesWithIt() {
        membership
                .given(REGISTERED, PERMANENT, ended(HIRED, LAST_DAY, CesaEnd.RESIGNATION))
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, VOTE))
                .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, VOTE), new ElectionLapsed(AMINAS, LAST_DAY));
    }

    @Test
    void anExitEndsEveryContractOnOneDay() {
        membership
                .given(REGISTERED, PERMANENT, CESA, ADMITTED)
                .when(leave(ExitKind.RESIGNATION, LAST_DAY))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, LAST_DAY, CesaEnd.RESIGNATION),
                        ended(HIRED, LAST_DAY, CesaEnd.RESIGNATION),
                        new AssociationEnded(AMINAS, LAST_DAY, AssociationEnd.CONTRACT_ENDED),
                        new MemberLeft(AMINAS, ExitKind.RESIGNATION, ExitReason.OTHER, LAST_DAY, List.of()));
    }

    @Test
    void anExitFromAnEmploymentSaysHowItEndsAndFollowsItsFirstDayAndItsNotice() {
        membership
                .given(REGISTERED, PERMANENT)
                .when(leave(ExitKind.WITHDRAWAL, LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(EXIT_ENDS_THE_CONTRACT, "exitKind", HIRED));
        membership
                .given(REGISTERED, PERMANENT)
                .when(leave(ExitKind.RESIGNATION, HIRED.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(MembershipRule.DATES_IN_ORDER, "lastDay", HIRED, HIRED.minusDays(1)));
        membership
                .given(REGISTERED, PERMANENT, ended(HIRED, LAST_DAY, CesaEnd.RESIGNATION))
                .when(leave(ExitKind.RESIGNATION, LAST_DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(LEFT_AFTER_THE_CONTRACT, "lastDay", LAST_DAY));
    }

    @Test
    void theEndByLawLeavesTheSupportTeamWhereItIs() {
        membership
                .given(REGISTERED, PERMANENT, CESA)
                .when(new ConfirmEndForNonAssociation(AMINAS, ASSOCIATE_BY.plusDays(1)))
                .expectEvents(new ContractEndedForNonAssociation(
                        AMINAS, CESA_SIGNED, ASSOCIATE_BY, ASSOCIATE_BY.plusDays(1)));
    }

    @Test
    void anEmploymentAfterAnExitIsTheNewEntry() {
        var left = new MemberLeft(AMINAS, ExitKind.RESIGNATION, ExitReason.OTHER, HIRED.minusYears(1), List.of());
        membership
                .given(REGISTERED, left)
                .when(permanent(HIRED))
                .expectEvents(new MemberReturned(AMINAS, HIRED, Entry.WITHOUT_A_RETURN), PERMANENT);
    }

    @Test
    void aPastContractOfTheTeamBesideACesaIsNotRemarkedUpon() {
        membership
                .given(REGISTERED, CESA)
                .when(new RecordPastContract(AMINAS, ContractKind.SUPPORT_TEAM, VOTE, LAST_DAY))
                .expectEvents(new EarlierContractRecorded(
                        AMINAS, ContractKind.SUPPORT_TEAM, VOTE, LAST_DAY, ASSOCIATE_BY, ASSOCIATE_BY, List.of()));
    }

    private static LeaveCooperative leave(ExitKind kind, LocalDate lastDay) {
        return new LeaveCooperative(AMINAS, kind, ExitReason.OTHER, lastDay, List.of());
    }
}
