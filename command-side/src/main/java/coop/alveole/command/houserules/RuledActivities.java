package coop.alveole.command.houserules;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.shared.ActivityId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The activities that a rule may be set apart for: those on record. */
@Component
class RuledActivities {
    private final EventStore events;

    RuledActivities(EventStore events) {
        this.events = events;
    }

    ActivityId known(ActivityId activity) {
        UNREADABLE_REQUEST.require(
                events.lastSequenceNumberFor(activity.value()).isPresent(),
                "activityId",
                "aucune activité ne porte cet identifiant.");
        return activity;
    }
}
