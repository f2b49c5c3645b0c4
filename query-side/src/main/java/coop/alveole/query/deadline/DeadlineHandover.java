package coop.alveole.query.deadline;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.parts.HandoverLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a file still waits for that day is handed over with it. */
@Component
@Order(3)
class DeadlineHandover implements HandoverLines {
    private final Documents<DeadlineSchedule> schedules;
    private final MessageSource messages;

    DeadlineHandover(Documents<DeadlineSchedule> schedules, MessageSource messages) {
        this.schedules = schedules;
        this.messages = messages;
    }

    @Override
    public Stream<Line> of(MembershipId id, Reading reading, Locale reader) {
        reading.waitFor(schedules);
        return schedules.find(id.value()).stream()
                .flatMap(schedule -> schedule.openOn(reading.asOf()).stream())
                .map(wait -> new Line("DEADLINE", said(wait, reader)));
    }

    private String said(Wait wait, Locale reader) {
        var kind = messages.getMessage("deadline." + wait.kind(), null, reader);
        return messages.getMessage("handover.by", new Object[] {kind, French.day(wait.dueOn())}, reader);
    }
}
