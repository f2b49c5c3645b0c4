package coop.alveole.command.billing.internal;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.activity.ActivityEvent.ActivityClosed;
import coop.alveole.domain.activity.ActivityEvent.ActivityOpened;
import coop.alveole.domain.billing.internal.InternalInvoiceCommand.Activities;
import coop.alveole.domain.billing.internal.Sides;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** From when to when each activity is open, as the record says. */
@Component
class OpenActivities implements DisposableBean {
    private final OnRecord<List<DateRange>> open;

    OpenActivities(EventStore events) {
        open = new OnRecord<>(events, List.of(), OpenActivities::with);
    }

    private static List<DateRange> with(List<DateRange> known, Object event) {
        return switch (event) {
            case ActivityOpened e -> List.of(DateRange.startingOn(e.openedOn()));
            case ActivityClosed e ->
                known.stream()
                        .map(during -> new DateRange(during.from(), e.closedOn().plusDays(1)))
                        .toList();
            default -> known;
        };
    }

    Activities on(LocalDate day, Sides sides) {
        return isOpen(sides.maker(), day) && isOpen(sides.receiver(), day)
                ? Activities.BOTH_OPEN
                : Activities.ONE_CLOSED;
    }

    private boolean isOpen(ActivityId activity, LocalDate day) {
        return open.of(activity.value()).stream().anyMatch(during -> during.contains(day));
    }

    @Override
    public void destroy() {
        open.close();
    }
}
