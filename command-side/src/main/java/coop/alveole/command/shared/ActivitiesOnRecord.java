package coop.alveole.command.shared;

import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.activity.Share;
import coop.alveole.domain.activity.Splits;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Who holds which activity: folded from the record itself, for what decides a right or a command. */
@Component
public final class ActivitiesOnRecord implements AutoCloseable {
    private final OnRecord<Splits> splits;

    ActivitiesOnRecord(EventStore events) {
        splits = new OnRecord<>(
                events, Splits.NONE, (known, event) -> event instanceof ActivityEvent e ? known.with(e) : known);
    }

    public boolean isKnown(ActivityId activity) {
        return !splits.of(activity.value()).lines().isEmpty();
    }

    /** Whether they hold it that day or, since nobody does, held it last. */
    public boolean concern(ActivityId activity, MembershipId holder, LocalDate day) {
        return splits.of(activity.value()).concern(holder, day);
    }

    /** Whoever holds it that day or, since nobody does, held it last. */
    public List<MembershipId> holdersOn(ActivityId activity, LocalDate day) {
        var held = splits.of(activity.value()).lines().stream()
                .filter(split -> !split.shares().isEmpty())
                .toList();
        return new Splits(held)
                .on(day).stream()
                        .flatMap(split -> split.shares().stream())
                        .map(Share::holder)
                        .toList();
    }

    @Override
    public void close() {
        splits.close();
    }
}
