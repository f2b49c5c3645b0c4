package coop.alveole.ops.fold;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A fold for tests: members registered per month and in all; it may be told a day on which it cannot take a CAPE. */
record Headcount(int version, LocalDate refused) implements Fold<Headcount.Count> {
    static final LocalDate NEVER = LocalDate.MAX;

    record Count(String id, int registered, long capes) {}

    static Headcount sound(int version) {
        return new Headcount(version, NEVER);
    }

    @Override
    public Class<Count> document() {
        return Count.class;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(MembershipEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case MembershipRegistered e ->
                Stream.of("all", "month-" + e.registeredOn().toString().substring(0, 7));
            case CapeSigned _ -> Stream.of("all");
            default -> Stream.of();
        };
    }

    @Override
    public Count empty(String key) {
        return new Count(key, 0, 0);
    }

    @Override
    public Count fold(Count before, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MembershipRegistered _ -> new Count(before.id(), before.registered() + 1, before.capes());
            case CapeSigned e when e.signedOn().equals(refused) -> throw new IllegalStateException("not this CAPE");
            case CapeSigned _ -> new Count(before.id(), before.registered(), before.capes() + 1);
            default -> before;
        };
    }
}
