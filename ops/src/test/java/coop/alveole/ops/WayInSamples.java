package coop.alveole.ops;

import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.shared.*;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event of the way in and of a placement. */
final class WayInSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000003";
    private static final MembershipId AMINAS = new MembershipId("membership-" + UUID);
    private static final AccountId BRUNO = new AccountId("account-00000000-0000-4000-8000-000000000002");
    private static final Label TOURS = new Label("Tours");
    private static final Label WOOD = new Label("Bois");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final PersonalDetail NEEDS = sealed(PersonalField.NEEDS, "care");
    private static final PersonalDetail MOTIVE = sealed(PersonalField.MOTIVE, "contact");

    static final List<Object> ALL = List.of(
            new ReferrerRecorded(AMINAS, DAY, new Label("Mission locale")),
            new InformationMeetingAttended(AMINAS, DAY, new Label("Édition 2024")),
            new OrientationCommitteeAttended(AMINAS, DAY, TOURS),
            new DiagnosticHeld(AMINAS, DAY, ContractPath.CAPE, List.of(NEEDS)),
            new PastDeclineRecorded(AMINAS, DAY, DeclineReason.NO_NEWS, List.of(MOTIVE)),
            new EntryDeclined(AMINAS, DAY, DeclineReason.PROJECT_NOT_RIPE, List.of(MOTIVE)),
            new EntryReopened(AMINAS, DAY),
            new PrerequisiteWaived(AMINAS, DAY, Prerequisite.ORIENTATION_COMMITTEE, MOTIVE),
            new TerritoryMoved(AMINAS, TOURS, DAY),
            new AdvisorAssigned(AMINAS, BRUNO, DAY),
            new ClusterJoined(AMINAS, WOOD, DAY),
            new ClusterLeft(AMINAS, WOOD, DAY));

    private WayInSamples() {}

    private static PersonalDetail sealed(PersonalField field, String retention) {
        return new PersonalDetail(field, new Personal("person/" + UUID + "/" + retention + "~c2NlbGzDqQ"));
    }
}
