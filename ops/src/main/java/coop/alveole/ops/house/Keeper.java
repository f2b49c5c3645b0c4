package coop.alveole.ops.house;

import coop.alveole.ops.fold.FoldEngine;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.ops.store.proof.Witness;
import java.time.Clock;
import java.util.List;
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

/**
 * Opens the house before anybody is served and watches over it: completes the founding, starts the folds, closes and
 * seals each day, notes each minute in the witness how far the record goes, and once more at the end.
 */
@Component
class Keeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final int LOOKS_BEFORE_OPENING = 3;

    /** After Axon's handlers have subscribed; what starts first stops last. */
    private static final int BEFORE_THE_WEB_SERVER = SpringAxonConfiguration.LIFECYCLE_PHASE + 1;

    private final Founding founding;
    private final AcceptedLoss acceptedLoss;
    private final DailyClosing closing;
    private final DailySealing sealing;
    private final ErasedPeople erased;
    private final List<Kept> others;
    private final FoldEngine folds;
    private final Witness witness;
    private final RecordedFacts facts;
    private final Clock clock;
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("keeper").daemon(true).factory());
    private volatile @Nullable ScheduledFuture<?> eachMinute;

    Keeper(
            Founding founding,
            AcceptedLoss acceptedLoss,
            DailyClosing closing,
            DailySealing sealing,
            ErasedPeople erased,
            List<Kept> others,
            FoldEngine folds,
            Witness witness,
            RecordedFacts facts,
            Clock clock) {
        this.founding = founding;
        this.acceptedLoss = acceptedLoss;
        this.closing = closing;
        this.sealing = sealing;
        this.erased = erased;
        this.others = List.copyOf(others);
        this.folds = folds;
        this.witness = witness;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void start() {
        founding.complete();
        acceptedLoss.record();
        erased.completeInterrupted();
        folds.runner().start();
        letDisplaysCatchUp();
        keep();
        eachMinute = minutes.scheduleWithFixedDelay(this::keep, 1, 1, TimeUnit.MINUTES);
    }

    /** A small house is never seen half made; a large one opens meanwhile, and its screens say how far they are. */
    private void letDisplaysCatchUp() {
        long head = facts.head().position();
        for (int looks = 0; looks < LOOKS_BEFORE_OPENING && !folds.reached(head); looks++)
            LOG.info("the displays are being made again from the record");
    }

    private void keep() {
        attempt(closing::close);
        attempt(sealing::seal);
        attempt(erased::completeUnconfirmed);
        for (var other : others) attempt(other::keep);
        witness();
    }

    private void witness() {
        attempt(() -> witness.write(facts.head(), clock.instant()));
    }

    /** A full disk or a clock that went back: the next minute tries again, and the cause stands in the log. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            LOG.warn("the record could not be sealed or witnessed, or something be destroyed: {}", failure.toString());
        }
    }

    @Override
    public void stop() {
        minutes.shutdown();
        folds.runner().close();
        witness();
        eachMinute = null;
    }

    @Override
    public boolean isRunning() {
        return eachMinute != null;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
