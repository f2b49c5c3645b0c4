package coop.alveole.ops.house;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks each minute whether a round is due, as long as the house is open. */
@Component
class RoundKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RoundKeeper.class);

    /** After the keeper of the house has started the folds, and stopped before it closes them. */
    private static final int AFTER_THE_KEEPER = SpringAxonConfiguration.LIFECYCLE_PHASE + 2;

    private final Rounds rounds;
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rounds").daemon(true).factory());
    private volatile @Nullable ScheduledFuture<?> eachMinute;

    RoundKeeper(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void start() {
        eachMinute = minutes.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    /** Displays that are behind, a full disk: the next minute tries again, and what was done is not done twice. */
    private void look() {
        try {
            rounds.catchUp();
        } catch (RuntimeException failure) {
            LOG.warn("the daily round was not made: {}", failure.toString());
        }
    }

    @Override
    public void stop() {
        minutes.shutdownNow();
        eachMinute = null;
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
