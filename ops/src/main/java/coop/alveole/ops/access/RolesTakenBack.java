package coop.alveole.ops.access;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.access.AccountEvent.RoleRevoked;
import coop.alveole.domain.shared.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * On which days each account lost a role, as the record says. What was opened before such a day is over from that day on,
 * whether or not the machine was running then, and a role given again opens none of it.
 */
public final class RolesTakenBack implements AutoCloseable {
    private final OnRecord<Set<LocalDate>> days;
    private final Clock clock;

    RolesTakenBack(EventStore events, Clock clock) {
        this.days = new OnRecord<>(events, Set.of(), RolesTakenBack::and);
        this.clock = clock;
    }

    private static Set<LocalDate> and(Set<LocalDate> known, Object event) {
        return event instanceof RoleRevoked revoked
                ? Stream.concat(known.stream(), Stream.of(revoked.revokedOn())).collect(Collectors.toUnmodifiableSet())
                : known;
    }

    boolean since(AccountId account, Instant made) {
        var madeOn = LocalDate.ofInstant(made, clock.getZone());
        var today = LocalDate.now(clock);
        return days.of(account.value()).stream().anyMatch(day -> day.isAfter(madeOn) && !day.isAfter(today));
    }

    @Override
    public void close() {
        days.close();
    }
}
