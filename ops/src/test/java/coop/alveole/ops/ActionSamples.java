package coop.alveole.ops;

import coop.alveole.domain.absence.AbsenceEvent.*;
import coop.alveole.domain.action.ActionEvent.*;
import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.action.ExitLine;
import coop.alveole.domain.action.Matter;
import coop.alveole.domain.shared.*;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One instance of each event about an action and about an absence. */
final class ActionSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000003";
    private static final ActionItemId CALL = new ActionItemId("action-00000000-0000-4000-8000-000000000007");
    private static final AccountId BRUNO = new AccountId("account-00000000-0000-4000-8000-00000000000b");
    private static final AccountId CHLOE = new AccountId("account-00000000-0000-4000-8000-00000000000c");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Matter OF_AMINA = new Matter.OfAFile(
            new MembershipId("membership-" + UUID),
            new PersonalDetail(PersonalField.ACTION_TO_DO, new Personal("person/" + UUID + "/contact~c2NlbGzDqQ")));

    static final List<Object> ALL = List.of(
            new ActionNoted(CALL, DAY, OF_AMINA, new Addressee.Somebody(BRUNO), DAY.plusDays(7)),
            new ActionReassigned(CALL, DAY, new Addressee.OfADesk(Desk.ADVISOR)),
            new ActionPutOff(CALL, DAY, DAY.plusDays(14), PutOffReason.PERSON_AWAY),
            new ActionDone(CALL, DAY),
            new ActionDropped(CALL, DAY, DropReason.NOT_APPLICABLE),
            new AbsenceRecorded(AbsencesId.of(CHLOE), DAY, DAY.plusDays(13), BRUNO),
            new AbsenceEndedEarly(AbsencesId.of(CHLOE), DAY, DAY.plusDays(3)));

    /** As the lines of an exit are said. */
    static final List<Object> OTHERS = Stream.of(ExitLine.values())
            .<Object>map(line -> new ActionNoted(
                    CALL,
                    DAY,
                    new Matter.OfAnExit(new MembershipId("membership-" + UUID), DAY, line),
                    new Addressee.OfADesk(line.desk()),
                    DAY.plusDays(7)))
            .toList();

    private ActionSamples() {}
}
