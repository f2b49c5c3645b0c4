package coop.alveole.ops.automation;

import coop.alveole.command.activity.automation.ReleaseWhoeverLeft;
import coop.alveole.command.shared.OnceCommitted;
import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.membership.exit.ExitEvent;
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

/**
 * Has the holders who left released: soon after what may ask for it, each minute, and when the house opens, where
 * something was cut short. A simulated fact wakes nobody.
 */
@Component
class ReleaseKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseKeeper.class);

    /** After the keeper of the house has started the folds, and stopped before it closes them. */
    private static final int AFTER_THE_KEEPER = SpringAxonConfiguration.LIFECYCLE_PHASE + 2;

    private final ReleaseWhoeverLeft releasing;
    private final EventStore events;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("releases").daemon(true).factory());
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile @Nullable Registration subscription;
    private volatile @Nullable ScheduledFuture<?> eachMinute;

    ReleaseKeeper(ReleaseWhoeverLeft releasing, EventStore events) {
        this.releasing = releasing;
        this.events = events;
    }

    @Override
    public void start() {
        subscription = events.subscribe(this::hear);
        eachMinute = looks.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.MINUTES);
    }

    private void hear(List<? extends EventMessage<?>> published) {
        boolean concerns = published.stream()
                .map(EventMessage::getPayload)
                .anyMatch(event -> event instanceof ExitEvent || event instanceof ActivityEvent);
        if (concerns) OnceCommitted.run(this::wake);
    }

    /** Many facts at once are one look. */
    private void wake() {
        if (!woken.compareAndSet(false, true)) return;
        try {
            looks.execute(this::look);
        } catch (RejectedExecutionException closing) {
            LOG.info("the house closes: what an exit asks of activities is done when it opens again");
        }
    }

    /** Displays that are behind, a full disk: the next minute tries again, and what was done is not done twice. */
    private void look() {
        woken.set(false);
        try {
            releasing.run();
        } catch (RuntimeException failure) {
            LOG.warn("the holders who left were not released: {}", failure.toString());
        }
    }

    /** What is being recorded is recorded whole before the folds close. */
    @Override
    public void stop() {
        var heard = subscription;
        if (heard != null) heard.cancel();
        subscription = null;
        eachMinute = null;
        looks.shutdown();
        try {
            if (!looks.awaitTermination(10, TimeUnit.SECONDS)) looks.shutdownNow();
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
