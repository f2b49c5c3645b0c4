package coop.alveole.command.billing.invoice;

import coop.alveole.command.shared.ActivitiesOnRecord;
import coop.alveole.domain.membership.ContractDays;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Whether somebody who held the activity that day was under a contract (CAPE-05, H26): as the record says. */
@Component
class Covers {
    private final ActivitiesOnRecord activities;
    private final EventStore events;

    Covers(ActivitiesOnRecord activities, EventStore events) {
        this.activities = activities;
        this.events = events;
    }

    boolean cover(ActivityId activity, LocalDate day) {
        return activities.holdersOn(activity, day).stream().anyMatch(holder -> isUnderContract(holder, day));
    }

    private boolean isUnderContract(MembershipId holder, LocalDate day) {
        var facts = events.readEvents(holder.value()).asStream().map(EventMessage::getPayload);
        return ContractDays.of(facts).include(day);
    }
}
