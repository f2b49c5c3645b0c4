package coop.alveole.command.activity.automation;

import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Who left, and for how long: one document for each member who ever did. */
public final class Departures implements Fold<Departure> {
    @Override
    public Class<Departure> document() {
        return Departure.class;
    }

    @Override
    public int version() {
        return 14;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ExitEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ExitEvent e ? Stream.of(e.membershipId().value()) : Stream.empty();
    }

    @Override
    public Departure empty(String key) {
        return Departure.none(key);
    }

    @Override
    public Departure fold(Departure departure, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ExitEvent event)) return departure;
        return switch (event) {
            case MemberLeft e -> departure.left(e.lastDay(), recorded.position());
            case PastExitRecorded e -> departure.past(e.lastDay(), e.returnedOn(), recorded.position());
            case MemberReturned e -> departure.returned(e.returnedOn(), recorded.position());
        };
    }
}
