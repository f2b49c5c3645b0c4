package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.membership.exit.ExitDecisionsTest.*;
import static coop.alveole.domain.membership.exit.ExitRule.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.association.AssociationCommand.AdmitAssociate;
import coop.alveole.domain.membership.association.AssociationEvent.AssociateElected;
import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Coming back: a new spell in which what was before still counts. */
class ReturnDecisionsTest {
    /** VEC-A A10: a CESA of eighteen months, then another one. */
    static final LocalDate FIRST_CESA = LocalDate.of(2024, 1, 10);

    static final LocalDate LEAVES = LocalDate.of(2025, 7, 9);
    static final LocalDate SECOND_CESA = LocalDate.of(2026, 1, 10);
    static final MemberLeft LEFT = left(ExitKind.RESIGNATION, LEAVES);
    static final Object[] GONE = {
        REGISTERED,
        new CesaSigned(AMINAS, FIRST_CESA, FIRST_CESA.plusYears(3), FIRST_CESA.plusYears(3)),
        new CesaEnded(AMINAS, FIRST_CESA, LEAVES, CesaEnd.RESIGNATION),
        LEFT,
        CAPE_DRAFTED,
        CESA_DRAFTED
    };
    static final CesaSigned A10 =
            new CesaSigned(AMINAS, SECOND_CESA, LocalDate.of(2027, 7, 10), LocalDate.of(2027, 1, 10));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void whoeverLeftComesBackTheDayAfterAtTheEarliest() {
        membership
                .given(GONE)
                .when(new ReturnToCooperative(AMINAS, LEAVES.plusDays(1)))
                .expectEvents(new MemberReturned(AMINAS, LEAVES.plusDays(1), Entry.RETURN));
        membership
                .given(GONE)
                .when(new ReturnToCooperative(AMINAS, LEAVES))
                .expectNoEvents()
                .expectException(Refused.by(RETURNED_AFTER_THE_EXIT, "returnedOn", LEAVES));
    }

    @Test
    void aContractOfThePastThatBeganAfterTheExitIsTheReturn() {
        var start = LEAVES.plusDays(1);
        var end = LEAVES.plusMonths(6);
        membership
                .given(GONE)
                .when(new RecordPastContract(AMINAS, ContractKind.CESA, start, end))
                .expectEvents(
                        new MemberReturned(AMINAS, start, Entry.WITHOUT_A_RETURN),
                        new PastContractRecorded(AMINAS, ContractKind.CESA, start, end, List.of()));
    }

    @Test
    void aContractOlderThanTheExitIsFoundWithoutAReturn() {
        var start = FIRST_CESA.minusYears(1);
        var end = FIRST_CESA.minusDays(1);
        membership
                .given(GONE)
                .when(new RecordPastContract(AMINAS, ContractKind.EMPLOYMENT, start, end))
                .expectEvents(new PastContractRecorded(AMINAS, ContractKind.EMPLOYMENT, start, end, List.of()));
    }

    @Test
    void nobodyComesBackWithoutHavingLeft() {
        membership
                .given(REGISTERED)
                .when(new ReturnToCooperative(AMINAS, LEAVES))
                .expectNoEvents()
                .expectException(Refused.by(LEFT_BEFORE_RETURNING, "membershipId"));
    }

    @Test
    void theThreeYearsGoOnWhereTheyStoppedAfterAnExit() {
        membership
                .given(GONE)
                .andGiven(new MemberReturned(AMINAS, SECOND_CESA, Entry.RETURN))
                .when(new SignCesa(AMINAS, SECOND_CESA))
                .expectEvents(A10);
    }

    @Test
    void aContractAfterAnExitIsItselfTheEntryAndIsShown() {
        membership
                .given(GONE)
                .when(new SignCesa(AMINAS, SECOND_CESA))
                .expectEvents(new MemberReturned(AMINAS, SECOND_CESA, Entry.WITHOUT_A_RETURN), A10);
        membership
                .given(GONE)
                .when(new SignCape(AMINAS, SECOND_CESA, SECOND_CESA, SECOND_CESA.plusMonths(6)))
                .expectEvents(
                        new MemberReturned(AMINAS, SECOND_CESA, Entry.WITHOUT_A_RETURN),
                        new CapeSigned(AMINAS, SECOND_CESA, SECOND_CESA, SECOND_CESA.plusMonths(6)));
    }

    @Test
    void anAdmissionAfterAnExitIsAnEntryToo() {
        membership
                .given(GONE)
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, SECOND_CESA))
                .expectEvents(
                        new MemberReturned(AMINAS, SECOND_CESA, Entry.WITHOUT_A_RETURN),
                        new AssociateElected(AMINAS, ASSEMBLY, SECOND_CESA));
    }

    @Test
    void whoeverCameBackLeavesAgainAfterThat() {
        var back = new MemberReturned(AMINAS, SECOND_CESA, Entry.RETURN);
        membership
                .given(GONE)
                .andGiven(back)
                .when(leave(ExitKind.WITHDRAWAL, SECOND_CESA))
                .expectEvents(left(ExitKind.WITHDRAWAL, SECOND_CESA));
        membership
                .given(GONE)
                .andGiven(back)
                .when(leave(ExitKind.WITHDRAWAL, SECOND_CESA.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(LEFT_AFTER_THE_ENTRY, "lastDay", SECOND_CESA));
    }
}
