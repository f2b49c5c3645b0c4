package coop.alveole.command.deadline;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.shared.AccompanimentId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.domain.shared.deadline.Waits;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What one membership waits for, read in the record itself: no document decides what may be done about it. */
@Component
class KnownDeadlines {
    private final EventStore events;

    KnownDeadlines(EventStore events) {
        this.events = events;
    }

    /** A line that is not there, or no more, has nothing done about it. */
    DeadlineId open(MembershipId membership, DeadlineKind kind, LocalDate dueOn, LocalDate on) {
        var id = DeadlineId.of(membership, kind, dueOn);
        UNREADABLE_REQUEST.require(
                isOpen(id, on), "dueOn", "aucune échéance de cette date n'est ouverte sur la fiche.");
        return id;
    }

    boolean isOpen(DeadlineId id, LocalDate on) {
        return of(id.membershipId()).openOn(on).stream()
                .filter(Wait::pending)
                .anyMatch(wait -> wait.kind() == id.kind() && wait.dueOn().equals(id.dueOn()));
    }

    /** In the order in which it was recorded: what one stream opens, another ends. */
    private Waits of(MembershipId membership) {
        var streams = Stream.of(
                membership.value(),
                AccompanimentId.of(membership).value(),
                membership.personId().value());
        return streams.<DomainEventMessage<?>>flatMap(
                        stream -> events.readEvents(stream).asStream())
                .sorted(Comparator.comparing(DomainEventMessage::getTimestamp))
                .reduce(Waits.NONE, KnownDeadlines::with, (_, later) -> later);
    }

    private static Waits with(Waits waits, DomainEventMessage<?> message) {
        var recordedOn = LocalDate.ofInstant(message.getTimestamp(), ZoneOffset.UTC);
        return SaysDeadlines.of(message.getPayload(), recordedOn)
                .reduce(waits, (known, change) -> known.with(change, message.getSequenceNumber()), (_, later) -> later);
    }
}
