package coop.alveole.domain.membership.organisation;

import static coop.alveole.domain.membership.organisation.OrganisationDecisionsTest.*;
import static coop.alveole.domain.membership.organisation.OrganisationRule.FOR_A_NATURAL_PERSON;
import static coop.alveole.domain.membership.organisation.OrganisationRule.LEAVES_WITHOUT_A_CONTRACT;
import static coop.alveole.domain.membership.placement.PlacementRule.PLACED_SINCE_THE_REGISTRATION;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.association.Subscription;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentCommand.SignEmployment;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.membership.exit.ExitCommand.LeaveCooperative;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.integration.IntegrationCommand.AttendOrientationCommittee;
import coop.alveole.domain.membership.placement.PlacementCommand.MoveTerritory;
import coop.alveole.domain.membership.placement.PlacementEvent.TerritoryMoved;
import coop.alveole.domain.membership.terms.TermsCommand.DraftCape;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import coop.alveole.domain.shared.deadline.Waits;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a legal person may become here: an associate with shares, and nobody under a contract. */
class LegalPersonDecisionsTest {
    static final LocalDate LAST_DAY = LATER.plusYears(1);
    static final Subscription SHARES = new Subscription(LATER, 10, new Money(15_000));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    /** C. com. L127-1, C. trav. L7331-2. */
    @ParameterizedTest
    @MethodSource
    void noContractNorTheWayToOne(Object command) {
        membership
                .given(REGISTERED, REPRESENTED)
                .when(command)
                .expectNoEvents()
                .expectException(Refused.by(FOR_A_NATURAL_PERSON, "membershipId"));
    }

    static Stream<Object> noContractNorTheWayToOne() {
        return Stream.of(
                new SignCape(RUCHE, LATER, LATER, LATER.plusMonths(6)),
                new SignCesa(RUCHE, LATER),
                new SignCesaOnAdmission(RUCHE, LATER, ASSEMBLY),
                new RecordPastContract(RUCHE, ContractKind.EMPLOYMENT, LATER, LATER),
                new RecordPastCesa(RUCHE, LATER),
                new SignEmployment(RUCHE, EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, LATER, Optional.empty()),
                new AttendOrientationCommittee(RUCHE, LATER, TOURS),
                new DraftCape(RUCHE, LATER, List.of()));
    }

    @Test
    void appliesIsElectedAndSubscribesWithoutAnyContract() {
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new ApplyForAssociation(RUCHE, REGISTERED_ON))
                .expectEvents(new CandidacySubmitted(RUCHE, REGISTERED_ON, new Ruling.Free()));
        membership
                .given(REGISTERED, REPRESENTED, new CandidacySubmitted(RUCHE, REGISTERED_ON, new Ruling.Free()))
                .when(new AdmitSubscriber(RUCHE, ASSEMBLY, LATER, SHARES))
                .expectEvents(
                        new AssociateElected(RUCHE, ASSEMBLY, LATER),
                        new SharesSubscribed(RUCHE, LATER, 10, new Money(15_000)),
                        new AssociateAdmitted(RUCHE, ASSEMBLY, LATER));
    }

    @Test
    void leavesOnOneDayAndNothingIsKeptThatWouldBeErased() {
        var left = new MemberLeft(RUCHE, ExitKind.WITHDRAWAL, ExitReason.OTHER, LAST_DAY, List.of());
        membership
                .given(REGISTERED, REPRESENTED, new AssociateAdmitted(RUCHE, ASSEMBLY, LATER))
                .when(new LeaveCooperative(RUCHE, ExitKind.WITHDRAWAL, ExitReason.OTHER, LAST_DAY, List.of()))
                .expectEvents(new AssociationEnded(RUCHE, LAST_DAY, AssociationEnd.EXIT), left);
        assertThat(waiting(REGISTERED, REPRESENTED, left)).isEmpty();
        assertThat(waiting(REGISTERED, left, new MemberReturned(RUCHE, LAST_DAY.plusDays(9), Entry.RETURN), left))
                .isEmpty();
        assertThat(waiting(left)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(ExitKind.class)
    void leavesByWithdrawalOrExclusionAndInNoWayThatEndsAContract(ExitKind kind) {
        var asked = membership
                .given(REGISTERED, REPRESENTED)
                .when(new LeaveCooperative(RUCHE, kind, ExitReason.OTHER, LAST_DAY, List.of()));
        switch (kind) {
            case WITHDRAWAL, EXCLUSION ->
                asked.expectEvents(new MemberLeft(RUCHE, kind, ExitReason.OTHER, LAST_DAY, List.of()));
            default -> asked.expectNoEvents().expectException(Refused.by(LEAVES_WITHOUT_A_CONTRACT, "exitKind"));
        }
    }

    @Test
    void belongsToATerritorySinceItsRegistration() {
        var moved = new MoveTerritory(RUCHE, new Label("Blois"), REGISTERED_ON);
        membership
                .given(REGISTERED, REPRESENTED)
                .when(moved)
                .expectEvents(new TerritoryMoved(RUCHE, new Label("Blois"), REGISTERED_ON));
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new MoveTerritory(RUCHE, new Label("Blois"), REGISTERED_ON.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(PLACED_SINCE_THE_REGISTRATION, "movedOn", REGISTERED_ON));
    }

    private static List<?> waiting(Object... facts) {
        var waits = Waits.NONE;
        for (var fact : facts)
            for (var change : SaysDeadlines.of(fact, REGISTERED_ON).toList()) waits = waits.with(change, 1);
        return waits.openOn(LAST_DAY.plusDays(1));
    }
}
