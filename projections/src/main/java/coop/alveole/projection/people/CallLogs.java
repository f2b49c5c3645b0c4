package coop.alveole.projection.people;

import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.CallNoted;
import coop.alveole.domain.people.PersonEvent.CallWithdrawn;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.people.CallLog.Call;
import java.util.List;
import java.util.stream.Stream;

/** When did the house and each person speak, and what was noted of it? */
public final class CallLogs implements Fold<CallLog> {
    @Override
    public Class<CallLog> document() {
        return CallLog.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(PersonEvent.class);
    }

    /** Of whom no call was ever noted there is no document. */
    @Override
    public Stream<String> keys(Object event) {
        return event instanceof CallNoted || event instanceof CallWithdrawn
                ? Stream.of(((PersonEvent) event).personId().value())
                : Stream.empty();
    }

    @Override
    public CallLog empty(String key) {
        return new CallLog(key, List.of());
    }

    @Override
    public CallLog fold(CallLog log, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case CallNoted e ->
                log.with(new Call(
                        e.number(), e.calledOn(), e.note(), recorded.actor(), null, null, recorded.position()));
            case CallWithdrawn e -> log.with(e);
            default -> log; // other facts of the person
        };
    }
}
