package coop.alveole.command.sending;

import static coop.alveole.command.shared.Asker.IMPORT;

import coop.alveole.command.sending.DueReminder.Standing;
import coop.alveole.command.sending.MailTask.Due;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.shared.AccompanimentId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import coop.alveole.domain.shared.deadline.Waits;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What the record itself says of a line before anything is sent about it: no document decides that a mail leaves. */
@Component
class LinesOnRecord implements DisposableBean {
    /** What one fact says of deadlines; {@code sequence} is its place in its own stream. */
    private record Said(Instant at, long sequence, boolean isImported, List<DeadlineChange> changes) {}

    private final OnRecord<List<Said>> record;
    private final Clock clock;

    LinesOnRecord(EventStore events, Clock clock) {
        this.record = OnRecord.told(events, List.of(), LinesOnRecord::and);
        this.clock = clock;
    }

    private static List<Said> and(List<Said> known, DomainEventMessage<?> fact) {
        var recordedOn = LocalDate.ofInstant(fact.getTimestamp(), ZoneOffset.UTC);
        var changes = SaysDeadlines.of(fact.getPayload(), recordedOn).toList();
        if (changes.isEmpty()) return known;
        boolean isImported = IMPORT.equals(fact.getMetaData().get("origin"));
        var said = new Said(fact.getTimestamp(), fact.getSequenceNumber(), isImported, changes);
        return Stream.concat(known.stream(), Stream.of(said)).toList();
    }

    /** Empty for a line that is not open on that day. */
    Optional<Standing> standing(DeadlineId line, Due due, LocalDate day) {
        var waits = Waits.NONE;
        Optional<Said> first = Optional.empty();
        for (var said : told(line.membershipId())) {
            for (var change : said.changes()) waits = waits.with(change, said.sequence());
            if (first.isEmpty() && isKnown(waits, line)) first = Optional.of(said);
        }
        if (!isOpen(waits, line, day)) return Optional.empty();
        boolean past = first.filter(Said::isImported)
                .map(said -> LocalDate.ofInstant(said.at(), clock.getZone()))
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
    private List<Said> told(MembershipId membership) {
        return Stream.of(
                        membership.value(),
                        AccompanimentId.of(membership).value(),
                        membership.personId().value())
                .flatMap(stream -> record.of(stream).stream())
                .sorted(Comparator.comparing(Said::at))
                .toList();
    }

    @Override
    public void destroy() {
        record.close();
    }
}
