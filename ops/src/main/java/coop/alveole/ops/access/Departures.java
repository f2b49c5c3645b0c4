package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.exit.Afterwards;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.domain.membership.exit.ExitEvent.MemberReturned;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What somebody who left may still do with their own file: read it for a year after the last day, then nothing. It is
 * read from the record at each request: only the person's own few events are concerned.
 */
final class Departures {
    private final EventStore events;

    Departures(EventStore events) {
        this.events = events;
    }

    boolean allow(PersonId person, Access access, LocalDate today) {
        return lastDay(person)
                .filter(lastDay -> lastDay.isBefore(today))
                .map(lastDay ->
                        access.isReading() && !Afterwards.readableUntil(lastDay).isBefore(today))
                .orElse(true);
    }

    /** Empty for whoever is here, has never left, or has come back. */
    private Optional<LocalDate> lastDay(PersonId person) {
        return events.readEvents(MembershipId.of(person).value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(ExitEvent.class::isInstance)
                .map(ExitEvent.class::cast)
                .reduce((_, later) -> later)
                .flatMap(last -> switch (last) {
                    case MemberLeft left -> Optional.of(left.lastDay());
                    case MemberReturned _ -> Optional.empty();
                });
    }
}
