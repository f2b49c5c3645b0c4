package coop.alveole.command.membership.joining;

import coop.alveole.command.activity.automation.HeldActivity;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.activity.ActivityEvent.ActivityDescribed;
import coop.alveole.domain.activity.ActivityEvent.ActivityOpened;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What a file still holds: nothing of it may be lost with the file. */
@Component
class ActivitiesOfAFile {
    private final ToDoLists<HeldActivity> activities;
    private final EventStore events;

    ActivitiesOfAFile(ToDoLists<HeldActivity> activities, EventStore events) {
        this.activities = activities;
        this.events = events;
    }

    /** The sectors of those that it holds that day or later. */
    List<Label> heldFrom(LocalDate day, MembershipId holder) {
        return activities.atHead().stream()
                .filter(activity -> activity.isHeldFrom(day, holder))
                .flatMap(activity -> sector(activity.activityId()))
                .toList();
    }

    private Stream<Label> sector(ActivityId activity) {
        return events
                .readEvents(activity.value())
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .flatMap(event -> switch (event) {
                    case ActivityOpened e -> Stream.of(e.sector());
                    case ActivityDescribed e -> e.sector().stream();
                    default -> Stream.<Label>empty();
                })
                .reduce((_, later) -> later)
                .stream();
    }
}
