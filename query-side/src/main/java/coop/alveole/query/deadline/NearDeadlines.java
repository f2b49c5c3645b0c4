package coop.alveole.query.deadline;

import coop.alveole.domain.deadline.ReminderPlan;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.deadline.LineFollowUp;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a file waits for once the time of its reminders has begun, up to its last day, and while nobody has said that it is
 * done. Only for what is due on its own day: to become an associate hangs on an assembly ({@link DaysToAct}).
 */
@Component
public class NearDeadlines {
    private final Documents<DeadlineSchedule> schedules;
    private final Resident<DeadlineSchedule> resident;
    private final Documents<LineFollowUp> followUps;
    private final Resident<LineFollowUp> residentFollowUps;
    private final DaysToAct days;
    private final AsKnown asKnown;

    NearDeadlines(
            Documents<DeadlineSchedule> schedules,
            Resident<DeadlineSchedule> resident,
            Documents<LineFollowUp> followUps,
            Resident<LineFollowUp> residentFollowUps,
            DaysToAct days,
            AsKnown asKnown) {
        this.schedules = schedules;
        this.resident = resident;
        this.followUps = followUps;
        this.residentFollowUps = residentFollowUps;
        this.days = days;
        this.asKnown = asKnown;
    }

    /** Nothing of a private life for whoever may not be shown it. */
    public Optional<Wait> of(MembershipId id, DeadlineKind kind, Reading reading) {
        var schedule = schedule(id, reading);
        if (schedule.isEmpty()) return Optional.empty();
        if (kind.isPrivate() && !DeadlineQueries.mayReadPrivate(schedule.get(), reading)) return Optional.empty();
        var plan = ReminderPlan.of(kind, days.alertLeadMonths(reading));
        var asOf = reading.asOf();
        return schedule.get().openOn(asOf).stream()
                .filter(wait -> wait.kind() == kind)
                .filter(wait -> !wait.dueOn().isBefore(asOf))
                .filter(wait -> !plan.beginsOn(wait.dueOn()).isAfter(asOf))
                .filter(wait -> !isDone(id, wait, reading))
                .findFirst();
    }

    private Optional<DeadlineSchedule> schedule(MembershipId id, Reading reading) {
        if (reading.knownAt().isPresent()) return asKnown.find(schedules, new DeadlineSchedules(), id.value(), reading);
        reading.waitFor(schedules);
        return resident.find(id.value());
    }

    private boolean isDone(MembershipId id, Wait wait, Reading reading) {
        reading.waitFor(followUps);
        return residentFollowUps
                .find(DeadlineId.of(id, wait.kind(), wait.dueOn()).value())
                .filter(line -> line.followUp().isClosedOn(reading.asOf()))
                .isPresent();
    }
}
