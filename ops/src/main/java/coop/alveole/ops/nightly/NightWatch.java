package coop.alveole.ops.nightly;

import coop.alveole.ops.Alveole;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.BackupMaker;
import coop.alveole.ops.house.House;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.restore.RestoreTrial;
import java.io.IOException;
import java.time.Clock;
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

/** Has the nightly backup look each minute, on a thread of its own: a copy takes its time, the witness does not wait. */
@Component
class NightWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

    /** Once the house is open, and until it closes. */
    private static final int AFTER_THE_KEEPER = SpringAxonConfiguration.LIFECYCLE_PHASE + 2;

    private static final int SECONDS_TO_FINISH = 30;

    private final NightlyBackup nightly;
    private final RestoreTrial trial;
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("backup").daemon(true).factory());
    private volatile @Nullable ScheduledFuture<?> eachMinute;

    NightWatch(
            Alveole alveole,
            House house,
            BackupFolder folder,
            BackupMaker maker,
            RestoreTrial trial,
            BackupNotes notes,
            Keys keys,
            Clock clock) {
        this.trial = trial;
        nightly = new NightlyBackup(
                house,
                folder,
                maker,
                trial,
                notes,
                keys,
                clock,
                alveole.backup().hour());
    }

    @Override
    public void start() {
        attempt(trial::clear);
        eachMinute = minutes.scheduleWithFixedDelay(nightly::look, 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        minutes.shutdown();
        attempt(() -> {
            if (!minutes.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS))
                LOG.warn("a backup is cut short; what it had written is taken away by the next one");
            nightly.keepErased();
        });
        eachMinute = null;
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("the folder of the backups, or tmp, cannot be written", failure);
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
