package coop.alveole.command.sending;

import static coop.alveole.command.shared.Asker.IMPORT;

import coop.alveole.command.sending.DueReminder.Standing;
import coop.alveole.command.sending.MailTask.Due;
import coop.alveole.domain.shared.AccompanimentId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import coop.alveole.domain.shared.deadline.Waits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What the record itself says of a line before anything is sent about it: no document decides that a mail leaves. */
@Component
class LinesOnRecord {
    private final EventStore events;
    private final Clock clock;

    LinesOnRecord(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Empty for a line that is not open on that day. */
    Optional<Standing> standing(DeadlineId line, Due due, LocalDate day) {
        var waits = Waits.NONE;
        Optional<DomainEventMessage<?>> first = Optional.empty();
        for (var message : told(line.membershipId())) {
            waits = with(waits, message);
            if (first.isEmpty() && isKnown(waits, line)) first = Optional.of(message);
        }
        if (!isOpen(waits, line, day)) return Optional.empty();
        boolean past = first.filter(
                        message -> IMPORT.equals(message.getMetaData().get("origin")))
                .map(message -> LocalDate.ofInstant(message.getTimestamp(), clock.getZone()))
                .filter(importedOn -> due.lead().before(due.actBy()).isBefore(importedOn))
                .isPresent();
        return Optional.of(past ? Standing.PAST : Standing.LEAVES);
    }

    private static boolean isOpen(Waits waits, DeadlineId line, LocalDate day) {
        return waits.openOn(day).stream()
                .anyMatch(wait -> wait.kind() == line.kind() && wait.dueOn().equals(line.dueOn()));
    }

    /** What comes back each year is known with its first year. */
    private static boolean isKnown(Waits waits, DeadlineId line) {
        return waits.yearly().stream().anyMatch(yearly -> yearly.kind() == line.kind())
                || waits.lines().stream()
                        .anyMatch(wait -> wait.kind() == line.kind()
                                && wait.pending()
                                && wait.dueOn().equals(line.dueOn()));
    }

    /** In the order in which it was recorded: what one stream opens, another ends. */
    private List<? extends DomainEventMessage<?>> told(MembershipId membership) {
        return Stream.of(
                        membership.value(),
                        AccompanimentId.of(membership).value(),
                        membership.personId().value())
                .flatMap(stream -> events.readEvents(stream).asStream())
                .sorted(Comparator.comparing(DomainEventMessage::getTimestamp))
                .toList();
    }

    private static Waits with(Waits waits, DomainEventMessage<?> message) {
        var recordedOn = LocalDate.ofInstant(message.getTimestamp(), ZoneOffset.UTC);
        return SaysDeadlines.of(message.getPayload(), recordedOn)
                .reduce(waits, (known, change) -> known.with(change, message.getSequenceNumber()), (_, later) -> later);
    }
}
