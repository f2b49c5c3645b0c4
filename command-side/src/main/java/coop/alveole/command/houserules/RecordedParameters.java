package coop.alveole.command.houserules;

import coop.alveole.command.shared.HouseParameters;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.ParameterTimeline;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Folded from the record at the first question, and again after each new choice of the cooperative. */
@Component
class RecordedParameters implements HouseParameters, DisposableBean {
    private final EventStore events;
    private final CooperativeId cooperative;
    private final AtomicReference<@Nullable ParameterTimeline> known = new AtomicReference<>();
    private final Registration subscription;

    RecordedParameters(EventStore events, OurCooperative ours) {
        this.events = events;
        this.cooperative = ours.id();
        this.subscription = events.subscribe(this::learn);
    }

    @Override
    public MembershipParameters on(LocalDate day) {
        return timeline().on(day);
    }

    @Override
    public void destroy() {
        subscription.cancel();
    }

    /** Reading and forgetting exclude each other, so that no older reading is kept. */
    private synchronized ParameterTimeline timeline() {
        var timeline = known.get();
        if (timeline != null) return timeline;
        var read = new ParameterTimeline(events.readEvents(cooperative.value())
                .asStream()
                .map(EventMessage::getPayload)
                .map(CooperativeEvent.class::cast)
                .toList());
        known.set(read);
        return read;
    }

    private synchronized void forget() {
        known.set(null);
    }

    /** Only what is committed counts: a dry run shows its events here too, before it is rolled back. */
    private void learn(List<? extends EventMessage<?>> published) {
        if (published.stream().noneMatch(message -> message.getPayload() instanceof CooperativeEvent)) return;
        if (CurrentUnitOfWork.isStarted()) CurrentUnitOfWork.get().root().afterCommit(_ -> forget());
        else forget();
    }
}
