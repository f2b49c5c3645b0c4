package coop.alveole.ops.bench;

import coop.alveole.domain.membership.MembershipCommand.RecordPastDiagnostic;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.PastDiagnosticRecorded;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A command on an object with a long past, beside one with a short past. */
final class LongStream {
    private static final int SHORT = 10;
    private static final int BATCH = 1_000;
    private static final double CACHED_AIM = 2;
    private static final double COLD_AIM_MILLIS = 150;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final BenchHouse house;
    private final DurableCommands commands;
    private final Scale scale;

    LongStream(BenchHouse house, DurableCommands commands, Scale scale) {
        this.house = house;
        this.commands = commands;
        this.scale = scale;
    }

    void measure(Table table) throws Exception {
        var brief = recorded(SHORT);
        var lengthy = recorded(scale.longStream());
        house.settle();
        commands.send(List.of(diagnostic(brief), diagnostic(lengthy)));
        var cached = Paired.run(scale.looks() / 2, () -> millis(lengthy), () -> millis(brief));
        var what = "A command on an object of %,d events, ".formatted(scale.longStream());
        table.add(new Row(
                what + "in the cache",
                cached.medianOfOurs(),
                Row.millis(cached.medianOfOurs()),
                "object of 10 events: " + Row.millis(cached.medianOfReferences()),
                Row.ratio(cached, Row::times),
                "≤ 2 ×",
                Row.atMost(CACHED_AIM, cached.medianRatio())));
        var cold = Paired.run(scale.rounds(), () -> forgottenMillis(lengthy), () -> forgottenMillis(brief));
        table.add(new Row(
                what + "read anew",
                cold.medianOfOurs(),
                Row.millis(cold.medianOfOurs()),
                "object of 10 events: " + Row.millis(cold.medianOfReferences()),
                Row.ratio(cold, Row::times),
                "≤ 150 ms",
                Row.atMost(COLD_AIM_MILLIS, cold.medianOfOurs())));
    }

    /** The cache holds its objects weakly: whatever collects garbage empties it. */
    private double forgottenMillis(MembershipId id) {
        System.gc();
        return millis(id);
    }

    /** The fold of what the command recorded is waited for, and not counted. */
    private double millis(MembershipId id) {
        long started = System.nanoTime();
        commands.send(List.of(diagnostic(id)));
        double millis = Figures.millisSince(started);
        house.settle();
        return millis;
    }

    private static RecordPastDiagnostic diagnostic(MembershipId id) {
        return new RecordPastDiagnostic(id, DAY);
    }

    private MembershipId recorded(int events) {
        var id = MembershipId.of(new PersonId("person-" + UUID.randomUUID()));
        var batch = new ArrayList<DomainEventMessage<?>>();
        for (int version = 0; version < events; version++) {
            batch.add(message(id, version));
            if (batch.size() == BATCH || version == events - 1) {
                house.bean(EventStore.class).publish(batch);
                batch.clear();
            }
        }
        return id;
    }

    private DomainEventMessage<?> message(MembershipId id, int version) {
        var event = version == 0
                ? new MembershipRegistered(id, id.personId(), new Label("Tours"), DAY)
                : new PastDiagnosticRecorded(id, DAY.minusDays(version));
        return new GenericDomainEventMessage<>(
                "Membership",
                id.value(),
                version,
                event,
                Map.of(),
                UUID.randomUUID().toString(),
                house.bean(Clock.class).instant());
    }
}
