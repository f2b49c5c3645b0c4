package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.deadline.FollowUp;
import coop.alveole.domain.deadline.ReminderPlan;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.LineFollowUp;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.deadline.Lines.Limit;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is due, for whom and when; whether it is late is computed from the day asked, never stored. */
@Component
class DeadlineQueries {
    private interface Limits {
        Limit of(Wait wait, DeadlineSchedule schedule);
    }

    private final List<Documents<?>> documents;
    private final Resident<DeadlineSchedule> schedules;
    private final Resident<LineFollowUp> followUps;
    private final Resident<MemberFile> members;
    private final DaysToAct days;
    private final ActByWords words;
    private final LinesOfTheAbsent absent;

    DeadlineQueries(
            Documents<DeadlineSchedule> schedules,
            Resident<DeadlineSchedule> residentSchedules,
            Documents<LineFollowUp> followUps,
            Resident<LineFollowUp> residentFollowUps,
            Documents<MemberFile> members,
            Resident<MemberFile> residentMembers,
            DaysToAct days,
            ActByWords words,
            LinesOfTheAbsent absent) {
        this.documents = List.of(schedules, followUps, members);
        this.schedules = residentSchedules;
        this.followUps = residentFollowUps;
        this.members = residentMembers;
        this.days = days;
        this.words = words;
        this.absent = absent;
    }

    /** Those still open and not done, the most pressing first. */
    List<DeadlineView> open(DeadlineFilter filter, Reading reading, Locale reader) {
        documents.forEach(reading::waitFor);
        absent.waitFor(reading);
        var limits = limits(reading, reader);
        return schedules.rows().stream()
                .filter(schedule -> mayRead(schedule, reading))
                .flatMap(schedule -> lines(schedule, limits, reading))
                .map(line -> absent.moved(line, reading))
                .filter(filter::keeps)
                .sorted(Comparator.comparing(DeadlineView::actBy).thenComparing(DeadlineView::cursor))
                .toList();
    }

    /** One line, while it is open; empty for the unknown and for what this reader may not see. */
    Optional<DeadlineView> line(DeadlineId id, Reading reading, Locale reader) {
        var ofItsKind = new DeadlineFilter(id.kind(), null, null, null, null);
        return open(ofItsKind, reading, reader).stream()
                .filter(line -> line.deadlineId().equals(id.value()))
                .findFirst();
    }

    private Stream<DeadlineView> lines(DeadlineSchedule schedule, Limits limits, Reading reading) {
        var territory =
                members.find(schedule.id()).map(file -> file.territory().text()).orElse("");
        return schedule.openOn(reading.asOf()).stream()
                .filter(wait -> !wait.kind().isPrivate() || mayReadPrivate(schedule, reading))
                .filter(wait -> !followUp(schedule, wait).isClosedOn(reading.asOf()))
                .map(wait -> Lines.of(
                        schedule.membershipId(),
                        territory,
                        wait,
                        limits.of(wait, schedule),
                        followUp(schedule, wait),
                        reading.asOf()));
    }

    /** Asked once for the whole list: an association waits for an assembly, anything else for its own day. */
    private Limits limits(Reading reading, Locale reader) {
        var actBy = days.on(reading);
        var leads = days.alertLeadMonths(reading);
        return (wait, schedule) -> {
            var plan = ReminderPlan.of(wait.kind(), leads);
            if (wait.kind() != DeadlineKind.ASSOCIATION) return new Limit(wait.dueOn(), null, plan);
            var act = actBy.of(wait.dueOn(), schedule.waits().appliedOn(reading.asOf()));
            return new Limit(act.actBy(), words.of(act, reader), plan);
        };
    }

    private FollowUp followUp(DeadlineSchedule schedule, Wait wait) {
        var id = DeadlineId.of(schedule.membershipId(), wait.kind(), wait.dueOn());
        return followUps.find(id.value()).map(LineFollowUp::followUp).orElse(FollowUp.NONE);
    }

    /** The person, and those who act on it: neither accountant nor auditor. */
    static boolean mayReadPrivate(DeadlineSchedule schedule, Reading reading) {
        var person = schedule.membershipId().personId();
        return reading.viewer().may(Access.FOLLOW_DEADLINE, person)
                || reading.viewer().may(Access.READ_SOCIAL, person);
    }

    private static boolean mayRead(DeadlineSchedule schedule, Reading reading) {
        return reading.viewer().may(Access.READ_MEMBERS, schedule.membershipId().personId());
    }
}
