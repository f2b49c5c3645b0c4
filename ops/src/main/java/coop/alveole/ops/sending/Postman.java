package coop.alveole.ops.sending;

import coop.alveole.command.shared.OnceCommitted;
import coop.alveole.domain.round.RoundEvent;
import coop.alveole.domain.sending.SendingEvent;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the post made: soon after a round or a decision about sending, each minute, and when the house opens. */
@Component
class Postman implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** After the keeper of the house has started the folds, and stopped before it closes them. */
    private static final int AFTER_THE_KEEPER = SpringAxonConfiguration.LIFECYCLE_PHASE + 2;

    private static final int SECONDS_TO_FINISH = 30;

    private final Reminders reminders;
    private final PostOffice office;
    private final Outbox outbox;
    private final EventStore events;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("post").daemon(true).factory());
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile @Nullable Registration subscription;
    private volatile @Nullable ScheduledFuture<?> eachMinute;

    Postman(Reminders reminders, PostOffice office, Outbox outbox, EventStore events) {
        this.reminders = reminders;
        this.office = office;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public void start() {
        outbox.takeUpAgain();
        subscription = events.subscribe(this::hear);
        eachMinute = looks.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.MINUTES);
    }

    private void hear(List<? extends EventMessage<?>> published) {
        boolean concerns = published.stream()
                .map(EventMessage::getPayload)
                .anyMatch(event -> event instanceof SendingEvent || event instanceof RoundEvent);
        if (concerns) OnceCommitted.run(this::wake);
    }

    /** Many reasons at once are one look. */
    void wake() {
        if (!woken.compareAndSet(false, true)) return;
        try {
            looks.execute(this::look);
        } catch (RejectedExecutionException closing) {
            LOG.info("the house closes: what has to leave leaves when it opens again");
        }
    }

    /** Displays that are behind, a full disk: the next minute tries again, and what has left does not leave twice. */
    private void look() {
        woken.set(false);
        try {
            reminders.fill();
            office.send();
        } catch (RuntimeException failure) {
            LOG.warn("the post was not made: {}", failure.toString());
        }
    }

    /** The letter that is being handed over is noted before the house closes. */
    @Override
    public void stop() {
        var heard = subscription;
        if (heard != null) heard.cancel();
        subscription = null;
        eachMinute = null;
        looks.shutdown();
        try {
            if (!looks.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) looks.shutdownNow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return eachMinute != null;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_KEEPER;
    }
}
