package coop.alveole.domain.membership.integration;

import static coop.alveole.domain.membership.integration.IntegrationRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.PastCesaRecorded;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.PastEvent.PastDiagnosticRecorded;
import coop.alveole.domain.membership.integration.IntegrationCommand.*;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The way in of one membership: its steps, a non-admission, a waiver. */
class IntegrationDecisionsTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final Label HANDBOOK = new Label("Édition 2025");
    static final PersonalDetail NEEDS = words(PersonalField.NEEDS, "care");
    static final PersonalDetail MOTIVE = words(PersonalField.MOTIVE, "contact");
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DAY);
    static final OrientationCommitteeAttended COMMITTEE = new OrientationCommitteeAttended(AMINAS, DAY, TOURS);
    static final DiagnosticHeld DIAGNOSTIC = new DiagnosticHeld(AMINAS, DAY, ContractPath.CAPE, List.of(NEEDS));
    static final EntryDeclined DECLINED =
            new EntryDeclined(AMINAS, DAY, DeclineReason.PROJECT_NOT_RIPE, List.of(MOTIVE));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void theReferrerIsAnOrganisation() {
        membership
                .given(REGISTERED)
                .when(new RecordReferrer(AMINAS, DAY, new Label("Mission locale")))
                .expectEvents(new ReferrerRecorded(AMINAS, DAY, new Label("Mission locale")));
    }

    @Test
    void theHandbookIsHandedOverAtTheInformationMeeting() {
        membership
                .given(REGISTERED)
                .when(new AttendInformationMeeting(AMINAS, DAY, HANDBOOK))
                .expectEvents(new InformationMeetingAttended(AMINAS, DAY, HANDBOOK));
    }

    @Test
    void aSecondMeetingIsAnotherDay() {
        membership
                .given(REGISTERED, new InformationMeetingAttended(AMINAS, DAY, HANDBOOK))
                .when(new AttendInformationMeeting(AMINAS, DAY, HANDBOOK))
                .expectNoEvents()
                .expectException(Refused.by(ONCE_A_DAY, "heldOn", DAY));
        membership
                .given(REGISTERED, new InformationMeetingAttended(AMINAS, DAY, HANDBOOK))
                .when(new AttendInformationMeeting(AMINAS, DAY.plusDays(1), HANDBOOK))
                .expectEvents(new InformationMeetingAttended(AMINAS, DAY.plusDays(1), HANDBOOK));
    }

    @Test
    void somebodyAttendsTheCommitteeOnceADay() {
        membership
                .given(REGISTERED)
                .when(new AttendOrientationCommittee(AMINAS, DAY, TOURS))
                .expectEvents(COMMITTEE);
        membership
                .given(REGISTERED, COMMITTEE)
                .when(new AttendOrientationCommittee(AMINAS, DAY, TOURS))
                .expectNoEvents()
                .expectException(Refused.by(ONCE_A_DAY, "heldOn", DAY));
    }

    @Test
    void aDiagnosticChoosesAContractAndKeepsTheNeedsSealed() {
        membership
                .given(REGISTERED)
                .when(new HoldDiagnostic(AMINAS, DAY, ContractPath.CAPE, List.of(NEEDS)))
                .expectEvents(DIAGNOSTIC);
    }

    @Test
    void aDiagnosticTakenOverFromThePastIsNotHeldAgainThatDay() {
        membership
                .given(REGISTERED, new PastDiagnosticRecorded(AMINAS, DAY))
                .when(new HoldDiagnostic(AMINAS, DAY, ContractPath.CAPE, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(ONCE_A_DAY, "heldOn", DAY));
    }

    @Nested
    class AnEntry {
        @Test
        void isDeclinedWithItsReason() {
            membership
                    .given(REGISTERED)
                    .when(new DeclineEntry(AMINAS, DAY, DeclineReason.PROJECT_NOT_RIPE, List.of(MOTIVE)))
                    .expectEvents(DECLINED);
        }

        @Test
        void isNotDeclinedTwice() {
            membership
                    .given(REGISTERED, DECLINED)
                    .when(new DeclineEntry(AMINAS, DAY, DeclineReason.NO_NEWS, List.of()))
                    .expectNoEvents()
                    .expectException(Refused.by(ENTRY_OPEN, "membershipId", DAY));
        }

        @Test
        void isNotDeclinedOnceAContractIsSigned() {
            var signed = List.of(
                    new CapeSigned(AMINAS, DAY, DAY, DAY.plusMonths(6)),
                    new CesaSigned(AMINAS, DAY, DAY.plusYears(3), DAY.plusYears(3)),
                    new PastCesaRecorded(AMINAS, DAY, DAY.plusYears(3), DAY.plusYears(3), List.of()),
                    new PastContractRecorded(AMINAS, ContractKind.CAPE, DAY, DAY.plusMonths(6), List.of()));
            for (var contract : signed)
                membership
                        .given(REGISTERED, contract)
                        .when(new DeclineEntry(AMINAS, DAY, DeclineReason.NO_NEWS, List.of()))
                        .expectNoEvents()
                        .expectException(Refused.by(NOT_YET_ENTERED, "membershipId"));
        }

        @Test
        void isNotMadeByAnEmploymentContract() {
            membership
                    .given(
                            REGISTERED,
                            new PastContractRecorded(
                                    AMINAS, ContractKind.EMPLOYMENT, DAY, DAY.plusMonths(6), List.of()))
                    .when(new DeclineEntry(AMINAS, DAY, DeclineReason.PROJECT_NOT_RIPE, List.of(MOTIVE)))
                    .expectEvents(DECLINED);
        }

        @Test
        void isReopenedOnTheDayItWasDeclinedAtTheEarliest() {
            membership
                    .given(REGISTERED, DECLINED)
                    .when(new ReopenEntry(AMINAS, DAY))
                    .expectEvents(new EntryReopened(AMINAS, DAY));
            membership
                    .given(REGISTERED, DECLINED)
                    .when(new ReopenEntry(AMINAS, DAY.minusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(REOPENED_AFTERWARDS, "reopenedOn", DAY));
        }

        @Test
        void thatWasNotDeclinedIsNotReopened() {
            membership
                    .given(REGISTERED, DECLINED, new EntryReopened(AMINAS, DAY))
                    .when(new ReopenEntry(AMINAS, DAY))
                    .expectNoEvents()
                    .expectException(Refused.by(ENTRY_DECLINED, "membershipId"));
        }
    }

    @Nested
    class AWaiver {
        @Test
        void isGrantedWithItsMotive() {
            membership
                    .given(REGISTERED)
                    .when(new WaivePrerequisite(AMINAS, DAY, Prerequisite.DIAGNOSTIC, MOTIVE))
                    .expectEvents(new PrerequisiteWaived(AMINAS, DAY, Prerequisite.DIAGNOSTIC, MOTIVE));
        }

        @Test
        void isNotGrantedForWhatIsMet() {
            membership
                    .given(REGISTERED, DIAGNOSTIC)
                    .when(new WaivePrerequisite(AMINAS, DAY, Prerequisite.DIAGNOSTIC, MOTIVE))
                    .expectNoEvents()
                    .expectException(Refused.by(PREREQUISITE_MISSING, "prerequisite"));
        }

        @Test
        void isGrantedTheDayBeforeTheDiagnostic() {
            membership
                    .given(REGISTERED, DIAGNOSTIC)
                    .when(new WaivePrerequisite(AMINAS, DAY.minusDays(1), Prerequisite.DIAGNOSTIC, MOTIVE))
                    .expectEvents(new PrerequisiteWaived(AMINAS, DAY.minusDays(1), Prerequisite.DIAGNOSTIC, MOTIVE));
        }

        @Test
        void isNotGrantedToWhoeverIsDeclinedOrHasEntered() {
            membership
                    .given(REGISTERED, DECLINED)
                    .when(new WaivePrerequisite(AMINAS, DAY, Prerequisite.DIAGNOSTIC, MOTIVE))
                    .expectNoEvents()
                    .expectException(Refused.by(ENTRY_OPEN, "membershipId", DAY));
            membership
                    .given(REGISTERED, new CapeSigned(AMINAS, DAY, DAY, DAY.plusMonths(6)))
                    .when(new WaivePrerequisite(AMINAS, DAY, Prerequisite.DIAGNOSTIC, MOTIVE))
                    .expectNoEvents()
                    .expectException(Refused.by(NOT_YET_ENTERED, "membershipId"));
        }
    }

    private static PersonalDetail words(PersonalField field, String retention) {
        return new PersonalDetail(field, new Personal("person/" + uuid("a") + "/" + retention + "~c2VhbGVk"));
    }
}
