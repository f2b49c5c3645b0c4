package coop.alveole.ops.automation;

import coop.alveole.command.shared.OnceCommitted;
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

/**
 * Something looked after while the house is open: when it opens, where something may have been cut short, each minute, and
 * soon after a fact that concerns it; a simulated fact wakes nobody. Displays that are behind or a full disk stop one look,
 * never the next, and what was done is not done twice.
 */
public abstract class Attendant implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Attendant.class);

    /** After the keeper of the house has started the folds, and stopped before it closes them. */
    private static final int AFTER_THE_KEEPER = SpringAxonConfiguration.LIFECYCLE_PHASE + 2;

    private static final int SECONDS_TO_FINISH = 30;

    private final String name;
    private final EventStore events;
    private final ScheduledExecutorService looks;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile @Nullable Registration subscription;
    private volatile @Nullable ScheduledFuture<?> eachMinute;

    protected Attendant(String name, EventStore events) {
        this.name = name;
        this.events = events;
        looks = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon(true).factory());
    }

    /** Does all there is to do now. */
    protected abstract void look();

    /** Whether this fact is a reason to look at once. */
    protected abstract boolean isConcernedBy(Object event);

    @Override
    public void start() {
        subscription = events.subscribe(this::hear);
        eachMinute = looks.scheduleWithFixedDelay(this::attempt, 0, 1, TimeUnit.MINUTES);
    }

    private void hear(List<? extends EventMessage<?>> published) {
        if (published.stream().map(EventMessage::getPayload).anyMatch(this::isConcernedBy))
            OnceCommitted.run(this::wake);
    }

    /** Many reasons at once are one look. */
    public void wake() {
        if (!woken.compareAndSet(false, true)) return;
        try {
            looks.execute(this::attempt);
        } catch (RejectedExecutionException closing) {
            LOG.info("the house closes: {} goes on when it opens again", name);
        }
    }

    /** Whether the house closes: a long look ends at the next of its steps. */
    protected final boolean isClosing() {
        return looks.isShutdown();
    }

    private void attempt() {
        woken.set(false);
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.warn("{} could not be looked after: {}", name, failure.toString());
        }
    }

    /** What is being done is done whole before the folds close. */
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
