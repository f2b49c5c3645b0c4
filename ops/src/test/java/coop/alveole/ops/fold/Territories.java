package coop.alveole.ops.fold;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A fold for tests: the steps of one membership, in the order in which they were recorded. */
record Territories(int version) implements Fold<Territories.Steps> {
    record Steps(String id, List<Line> lines) {
        Steps with(Line line) {
            var more = new ArrayList<>(lines);
            more.add(line);
            return new Steps(id, List.copyOf(more));
        }
    }

    record Line(LocalDate from, String what, long position) {}

    @Override
    public Class<Steps> document() {
        return Steps.class;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(MembershipEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof MembershipEvent mine
                ? Stream.of(mine.membershipId().value())
                : Stream.of();
    }

    @Override
    public Steps empty(String key) {
        return new Steps(key, List.of());
    }

    @Override
    public Steps fold(Steps document, Recorded<?> recorded) {
        return switch ((MembershipEvent) recorded.event()) {
            case MembershipRegistered e ->
                document.with(new Line(e.registeredOn(), e.territory().text(), recorded.position()));
            case CapeSigned e ->
                document.with(new Line(e.signedOn(), "CAPE by " + recorded.actor(), recorded.position()));
            case MembershipEvent e ->
                document.with(new Line(e.effectiveOn(), e.getClass().getSimpleName(), recorded.position()));
        };
    }
}
