package coop.alveole.domain.membership;

import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since when each step of the way in and each placement counts: the date that "as of" asks. */
class WayInAndPlacementDatesTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final PersonalDetail MOTIVE =
            new PersonalDetail(PersonalField.MOTIVE, new Personal("person/" + uuid("a") + "/contact~c2VhbGVk"));

    @Test
    void aStepCountsFromItsDay() {
        assertThat(List.<MembershipFact>of(
                        new ReferrerRecorded(AMINAS, DAY, TOURS),
                        new InformationMeetingAttended(AMINAS, DAY, TOURS),
                        new OrientationCommitteeAttended(AMINAS, DAY, TOURS),
                        new DiagnosticHeld(AMINAS, DAY, ContractPath.CAPE, List.of()),
                        new PastDeclineRecorded(AMINAS, DAY, DeclineReason.NO_NEWS, List.of()),
                        new EntryDeclined(AMINAS, DAY, DeclineReason.NO_NEWS, List.of()),
                        new EntryReopened(AMINAS, DAY),
                        new PrerequisiteWaived(AMINAS, DAY, Prerequisite.DIAGNOSTIC, MOTIVE)))
                .extracting(MembershipFact::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void aPlacementCountsFromItsDayAndAClusterIsLeftOnTheLastOne() {
        assertThat(List.<MembershipFact>of(
                        new TerritoryMoved(AMINAS, TOURS, DAY),
                        new AdvisorAssigned(AMINAS, BRUNO, DAY),
                        new ClusterJoined(AMINAS, TOURS, DAY),
                        new ClusterLeft(AMINAS, TOURS, DAY)))
                .extracting(MembershipFact::effectiveOn)
                .containsOnly(DAY);
    }
}
