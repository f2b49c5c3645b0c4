package coop.alveole.command.deadline;

import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.deadline.FollowUp;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.Waits;
import java.util.List;
import java.util.stream.Stream;

/** What the daily round has to look at in one membership: what it waits for, and what was done about that. */
public record ReminderList(String id, Waits waits, List<Line> lines) {
    public record Line(DeadlineId deadlineId, FollowUp followUp) {}

    static ReminderList empty(String membership) {
        return new ReminderList(membership, Waits.NONE, List.of());
    }

    public MembershipId membershipId() {
        return new MembershipId(id);
    }

    FollowUp followUp(DeadlineId deadline) {
        return lines.stream()
                .filter(line -> line.deadlineId().equals(deadline))
                .map(Line::followUp)
                .findFirst()
                .orElse(FollowUp.NONE);
    }

    ReminderList with(DeadlineChange change, long position) {
        return new ReminderList(id, waits.with(change, position), lines);
    }

    ReminderList with(DeadlineEvent event) {
        var line = new Line(event.deadlineId(), followUp(event.deadlineId()).with(event));
        var others = lines.stream().filter(known -> !known.deadlineId().equals(event.deadlineId()));
        return new ReminderList(
                id, waits, Stream.concat(others, Stream.of(line)).toList());
    }
}
