package coop.alveole.query.access.revocation;

import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.deadline.FollowUp;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.projection.action.ActionFile;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.LineFollowUp;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.worklist.WhoIsAway;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much of the work somebody holds on a day: numbers alone, for whoever manages access reads no file. */
@Component
class LinesHeld {
    private final List<Documents<?>> documents;
    private final Resident<ActionFile> actions;
    private final Resident<DeadlineSchedule> schedules;
    private final Resident<LineFollowUp> followUps;
    private final Resident<MemberFile> members;
    private final Placements placements;
    private final WhoIsAway away;

    LinesHeld(
            Documents<ActionFile> actionFiles,
            Documents<DeadlineSchedule> deadlineSchedules,
            Documents<LineFollowUp> lineFollowUps,
            Documents<MemberFile> memberFiles,
            Resident<ActionFile> actions,
            Resident<DeadlineSchedule> schedules,
            Resident<LineFollowUp> followUps,
            Resident<MemberFile> members,
            Placements placements,
            WhoIsAway away) {
        this.documents = List.of(actionFiles, deadlineSchedules, lineFollowUps, memberFiles);
        this.actions = actions;
        this.schedules = schedules;
        this.followUps = followUps;
        this.members = members;
        this.placements = placements;
        this.away = away;
    }

    void waitFor(Reading reading) {
        documents.forEach(reading::waitFor);
        placements.waitFor(reading);
        away.waitFor(reading);
    }

    /** Given to them by name, and open. */
    long actions(AccountId account, LocalDate day) {
        return actions.rows().stream()
                .filter(file ->
                        file.matterOn(day).isPresent() && file.endedBy(day).isEmpty())
                .filter(file -> file.addressedOn(day)
                        .filter(line -> line.addressee().equals(new Addressee.Somebody(account)))
                        .isPresent())
                .count();
    }

    /** Taken up by them, and still to be done. */
    long deadlines(AccountId account, LocalDate day) {
        return followUps.rows().stream()
                .filter(line -> isTakenUp(line.followUp(), account, day))
                .filter(line -> isOpen(new DeadlineId(line.id()), day))
                .count();
    }

    private static boolean isTakenUp(FollowUp followUp, AccountId account, LocalDate day) {
        return !followUp.isClosedOn(day)
                && followUp.lastTakingUp(day)
                        .filter(taken -> taken.by().equals(account))
                        .isPresent();
    }

    private boolean isOpen(DeadlineId id, LocalDate day) {
        return schedules.find(id.membershipId().value()).stream()
                .flatMap(schedule -> schedule.openOn(day).stream())
                .anyMatch(wait -> wait.kind() == id.kind() && wait.dueOn().equals(id.dueOn()));
    }

    /** Whom they accompany, but for those who have left. */
    long advised(AccountId account, LocalDate day) {
        return placements.advisedBy(account, day).stream()
                .flatMap(id -> members.find(id).stream())
                .flatMap(member -> member.at(day).stream())
                .filter(line -> line.standing() != Standing.LEFT)
                .count();
    }

    /** Absences of colleagues, on that day or later, in which they stand in. */
    long standingIn(AccountId account, LocalDate day, Reading reading) {
        return away.all(reading).stream()
                .flatMap(file -> file.calendar().absences().stream())
                .filter(absence -> account.equals(absence.substitute())
                        && !absence.lastDay().isBefore(day))
                .count();
    }
}
