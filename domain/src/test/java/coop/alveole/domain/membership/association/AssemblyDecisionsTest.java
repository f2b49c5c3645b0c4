package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationDecisionsTest.*;
import static coop.alveole.domain.membership.association.AssociationRule.*;
import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.CESA_DRAFTED;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.SignCesaOnAdmission;
import coop.alveole.domain.membership.association.AssemblyOnRecord.*;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Only an assembly that is dated, and for that day, admits anybody or refuses to. */
class AssemblyDecisionsTest {
    static final LocalDate APPLIED = VOTE.minusMonths(2);
    static final CandidacySubmitted CANDIDACY = new CandidacySubmitted(AMINAS, APPLIED, new Ruling.Free());

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void anAssemblyDatedForThatDayAdmits() {
        membership.given(REGISTERED, CESA).when(admittedBy(new Dated(VOTE))).expectEvents(ELECTED);
    }

    @Test
    void refusesAnAssemblyThatNobodyDated() {
        membership
                .given(REGISTERED, CESA)
                .when(admittedBy(new Unknown()))
                .expectNoEvents()
                .expectException(Refused.by(RULED_BY_A_KNOWN_ASSEMBLY, "assemblyId"));
        membership
                .given(REGISTERED, CESA)
                .when(new AdmitSubscriber(admittedBy(new Unknown()), of(VOTE)))
                .expectNoEvents()
                .expectException(Refused.by(RULED_BY_A_KNOWN_ASSEMBLY, "assemblyId"));
    }

    @Test
    void refusesAnAssemblyThatIsCancelled() {
        membership
                .given(REGISTERED, CESA)
                .when(admittedBy(new Cancelled(APPLIED)))
                .expectNoEvents()
                .expectException(Refused.by(RULED_BY_AN_ASSEMBLY_THAT_STANDS, "assemblyId", APPLIED));
    }

    @Test
    void refusesTheDayBeforeTheAssemblyAndTheDayAfter() {
        membership
                .given(REGISTERED, CESA)
                .when(admittedBy(new Dated(VOTE.plusDays(1))))
                .expectNoEvents()
                .expectException(Refused.by(RULED_ON_THE_DAY_OF_THE_ASSEMBLY, "admittedOn", VOTE.plusDays(1)));
        membership
                .given(REGISTERED, CESA)
                .when(admittedBy(new Dated(VOTE.minusDays(1))))
                .expectNoEvents()
                .expectException(Refused.by(RULED_ON_THE_DAY_OF_THE_ASSEMBLY, "admittedOn", VOTE.minusDays(1)));
    }

    @Test
    void aRefusalIsThatAssemblysTooAndBearsItsDay() {
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new RefuseAdmission(AMINAS, ASSEMBLY, VOTE, new Dated(VOTE)))
                .expectEvents(new AdmissionRefused(AMINAS, ASSEMBLY, VOTE));
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new RefuseAdmission(AMINAS, ASSEMBLY, VOTE, new Dated(VOTE.plusDays(1))))
                .expectNoEvents()
                .expectException(Refused.by(RULED_ON_THE_DAY_OF_THE_ASSEMBLY, "refusedOn", VOTE.plusDays(1)));
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new RefuseAdmission(AMINAS, ASSEMBLY, VOTE, new Unknown()))
                .expectNoEvents()
                .expectException(Refused.by(RULED_BY_A_KNOWN_ASSEMBLY, "assemblyId"));
    }

    @Test
    void aCesaSignedOnTheDayOfTheAdmissionIsSignedOnTheDayOfTheAssembly() {
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED)
                .when(signedWith(new Dated(VOTE)))
                .expectEvents(
                        new CesaSigned(AMINAS, VOTE, VOTE.plusYears(3), VOTE.plusYears(3)),
                        new AssociateAdmitted(AMINAS, ASSEMBLY, VOTE));
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED)
                .when(signedWith(new Dated(VOTE.minusDays(1))))
                .expectNoEvents()
                .expectException(Refused.by(RULED_ON_THE_DAY_OF_THE_ASSEMBLY, "signedOn", VOTE.minusDays(1)));
    }

    private static AdmitAssociate admittedBy(AssemblyOnRecord assembly) {
        return new AdmitAssociate(AMINAS, ASSEMBLY, VOTE, assembly);
    }

    private static SignCesaOnAdmission signedWith(AssemblyOnRecord assembly) {
        return new SignCesaOnAdmission(AMINAS, VOTE, ASSEMBLY, assembly, MembershipParameters.DEFAULT);
    }
}
