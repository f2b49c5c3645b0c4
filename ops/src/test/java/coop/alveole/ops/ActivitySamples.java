package coop.alveole.ops;

import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.activity.Share;
import coop.alveole.domain.checklist.ChecklistEvent.*;
import coop.alveole.domain.membership.checklist.CheckEvent.*;
import coop.alveole.domain.shared.*;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about an activity and about what is checked. */
final class ActivitySamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000003";
    private static final MembershipId AMINAS = new MembershipId("membership-" + UUID);
    private static final MembershipId BRUNOS = new MembershipId("membership-00000000-0000-4000-8000-000000000004");
    private static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    private static final ChecklistId OURS = new ChecklistId("checklist-00000000-0000-4000-8000-000000000008");
    private static final Label WOOD = new Label("Bois");
    private static final Label CLOUD = new Label("Espace de fichiers");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final PersonalDetail NAME =
            new PersonalDetail(PersonalField.ACTIVITY_NAME, new Personal("person/" + UUID + "/contact~c2NlbGzDqQ"));

    static final List<Object> ALL = List.of(
            new ActivityOpened(JOINERY, AMINAS, DAY, WOOD, List.of(NAME)),
            new ActivityDescribed(JOINERY, DAY, List.of(WOOD), List.of(NAME)),
            new ActivityShared(
                    JOINERY,
                    DAY,
                    List.of(new Share(AMINAS, 60), new Share(BRUNOS, 40)),
                    List.of(new Label("Convention"))),
            new ActivityInSettlement(JOINERY, DAY),
            new HolderReleased(JOINERY, AMINAS, DateRange.startingOn(DAY)),
            new ActivityClosed(JOINERY, DAY),
            new ItemAdded(OURS, ChecklistKind.TOOL, CLOUD, DAY),
            new ItemRetired(OURS, ChecklistKind.TOOL, CLOUD, DAY),
            new ToolOpened(AMINAS, CLOUD, DAY),
            new ToolClosed(AMINAS, CLOUD, DAY),
            new DocumentReceived(AMINAS, new Label("Attestation de droits"), DAY));

    private ActivitySamples() {}
}
