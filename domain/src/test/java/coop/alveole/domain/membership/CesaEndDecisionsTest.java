package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.CapeDecisionsTest.*;
import static coop.alveole.domain.membership.CesaDecisionsTest.*;
import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.association.AssociationRule.NOT_YET_ASSOCIATE;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a CESA ends, by a will or by the law, and what counts afterwards. */
class CesaEndDecisionsTest {
    static final LocalDate LEAVES = CESA_SIGNED.plusMonths(18).minusDays(1);
    static final CesaEnded RUPTURE = new CesaEnded(AMINAS, CESA_SIGNED, LEAVES, CesaEnd.RESIGNATION);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRIAL_PERIOD")
    void aCesaEndsForAnyCause(CesaEnd cause) {
        membership
                .given(REGISTERED, SALARIED)
                .when(new EndCesa(AMINAS, LEAVES, cause))
                .expectEvents(new CesaEnded(AMINAS, CESA_SIGNED, LEAVES, cause));
    }

    @Test
    void aCesaEndsOnTheDayOfItsSignatureAndNotBefore() {
        membership
                .given(REGISTERED, SALARIED)
                .when(new EndCesa(AMINAS, CESA_SIGNED, CesaEnd.TRIAL_PERIOD))
                .expectEvents(new CesaEnded(AMINAS, CESA_SIGNED, CESA_SIGNED, CesaEnd.TRIAL_PERIOD));
        membership
                .given(REGISTERED, SALARIED)
                .when(new EndCesa(AMINAS, CESA_SIGNED.minusDays(1), CesaEnd.TRIAL_PERIOD))
                .expectNoEvents()
                .expectException(Refused.by(DATES_IN_ORDER, "lastDay", CESA_SIGNED, CESA_SIGNED.minusDays(1)));
    }

    @Test
    void whatTheLawHasEndedHasNoLaterEnd() {
        membership
                .given(REGISTERED, SALARIED)
                .when(new EndCesa(AMINAS, ASSOCIATE_BY, CesaEnd.RESIGNATION))
                .expectEvents(new CesaEnded(AMINAS, CESA_SIGNED, ASSOCIATE_BY, CesaEnd.RESIGNATION));
        membership
                .given(REGISTERED, SALARIED)
                .when(new EndCesa(AMINAS, ASSOCIATE_BY.plusDays(1), CesaEnd.RESIGNATION))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_BY_LAW_ALREADY, "lastDay", ASSOCIATE_BY));
        membership
                .given(REGISTERED, SALARIED, ADMITTED)
                .when(new EndCesa(AMINAS, ASSOCIATE_BY.plusDays(1), CesaEnd.RESIGNATION))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, ASSOCIATE_BY.plusDays(1), CesaEnd.RESIGNATION),
                        new AssociationEnded(AMINAS, ASSOCIATE_BY.plusDays(1), AssociationEnd.CONTRACT_ENDED));
        membership
                .given(REGISTERED, SALARIED, ADMITTED)
                .when(new EndCesa(AMINAS, ASSOCIATE_BY.plusDays(1), CesaEnd.RETIREMENT))
                .expectEvents(new CesaEnded(AMINAS, CESA_SIGNED, ASSOCIATE_BY.plusDays(1), CesaEnd.RETIREMENT));
    }

    @Test
    void thereIsNothingToEndWithoutACesa() {
        membership
                .given(REGISTERED, SALARIED, RUPTURE)
                .when(new EndCesa(AMINAS, LEAVES, CesaEnd.RESIGNATION))
                .expectNoEvents()
                .expectException(Refused.by(CESA_IN_FORCE, "membershipId"));
    }

    @Test
    void theEndByLawIsConfirmedFromTheDayAfterOn() {
        var after = ASSOCIATE_BY.plusDays(1);
        membership
                .given(REGISTERED, SALARIED)
                .when(new ConfirmEndForNonAssociation(AMINAS, ASSOCIATE_BY))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_BY_LAW_LATER, "confirmedOn", ASSOCIATE_BY));
        membership
                .given(REGISTERED, SALARIED)
                .when(new ConfirmEndForNonAssociation(AMINAS, after))
                .expectEvents(
                        new ContractEndedForNonAssociation(AMINAS, CESA_SIGNED, ASSOCIATE_BY, after),
                        new MemberLeft(
                                AMINAS, ExitKind.NON_ASSOCIATION, ExitReason.ENDED_BY_LAW, ASSOCIATE_BY, List.of()));
        membership
                .given(REGISTERED, SALARIED, ADMITTED)
                .when(new ConfirmEndForNonAssociation(AMINAS, after))
                .expectNoEvents()
                .expectException(Refused.by(NOT_YET_ASSOCIATE, "membershipId", ADMITTED.admittedOn()));
    }

    /** VEC-A A10: the eighteen months of the first CESA are deducted from the three years of the second. */
    @Test
    void aSecondCesaCountsTheFirst() {
        var again = LEAVES.plusMonths(6);
        membership
                .given(REGISTERED, SALARIED, RUPTURE, CESA_DRAFTED)
                .when(new SignCesa(AMINAS, again))
                .expectEvents(new CesaSigned(AMINAS, again, again.plusMonths(18), ASSOCIATE_BY));
    }

    @Test
    void afterTheEndByLawOnlyAnAdmissionOpensACesaAgain() {
        var ended = new ContractEndedForNonAssociation(AMINAS, CESA_SIGNED, ASSOCIATE_BY, ASSOCIATE_BY.plusDays(1));
        var again = ASSOCIATE_BY.plusYears(1);
        membership
                .given(REGISTERED, SALARIED, ended)
                .when(new SignCesa(AMINAS, again))
                .expectNoEvents()
                .expectException(Refused.by(ASSOCIATE_WITHIN_THREE_YEARS, "signedOn", again));
        membership
                .given(REGISTERED, SALARIED, ended, CESA_DRAFTED)
                .when(new SignCesaOnAdmission(AMINAS, again, ASSEMBLY))
                .expectEvents(
                        new CesaSigned(AMINAS, again, again, again), new AssociateAdmitted(AMINAS, ASSEMBLY, again));
    }

    @Test
    void aSecondCesaDoesNotOverlapTheFirst() {
        membership
                .given(REGISTERED, SALARIED, RUPTURE)
                .when(new SignCesa(AMINAS, LEAVES))
                .expectNoEvents()
                .expectException(Refused.by(CONTRACTS_WITHOUT_OVERLAP, "signedOn", LEAVES));
    }

    /** COOP-11: a retirement leaves the status, a resignation takes it. */
    @Test
    void whoStaysAnAssociateSignsAgainWithoutADelay() {
        var later = ASSOCIATE_BY.plusYears(2);
        membership
                .given(REGISTERED, SALARIED, ADMITTED, ended(CesaEnd.RETIREMENT), CESA_DRAFTED)
                .when(new SignCesa(AMINAS, later))
                .expectSuccessfulHandlerExecution();
        membership
                .given(REGISTERED, SALARIED, ADMITTED, ended(CesaEnd.RETIREMENT))
                .when(new SignCesaOnAdmission(AMINAS, later, ASSEMBLY))
                .expectNoEvents()
                .expectException(Refused.by(NOT_YET_ASSOCIATE, "membershipId", ADMITTED.admittedOn()));
        membership
                .given(
                        REGISTERED,
                        SALARIED,
                        ADMITTED,
                        ended(CesaEnd.RESIGNATION),
                        new AssociationEnded(AMINAS, ASSOCIATE_BY.plusYears(1), AssociationEnd.CONTRACT_ENDED))
                .when(new SignCesa(AMINAS, later))
                .expectNoEvents()
                .expectException(Refused.by(ASSOCIATE_WITHIN_THREE_YEARS, "signedOn", later));
    }

    private static CesaEnded ended(CesaEnd cause) {
        return new CesaEnded(AMINAS, CESA_SIGNED, ASSOCIATE_BY.plusYears(1), cause);
    }
}
