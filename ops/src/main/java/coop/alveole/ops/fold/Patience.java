package coop.alveole.ops.fold;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a store that fell silent again, ever more slowly, until it answers or the house closes. */
final class Patience {
    private static final Logger log = LoggerFactory.getLogger(Patience.class);
    private static final Duration FIRST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean silent;

    void insist(Runnable attempt) throws InterruptedException {
        var pause = FIRST;
        while (true) {
            requireOpen();
            try {
                attempt.run();
                silent = false;
                return;
            } catch (MongoException noAnswer) {
                requireOpen();
                if (!silent) log.warn("the read store does not answer; it is asked again: {}", noAnswer.getMessage());
                silent = true;
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
    }

    void pause(Duration time) throws InterruptedException {
        if (closed.await(time.toMillis(), TimeUnit.MILLISECONDS)) requireOpen();
    }

    void requireOpen() throws InterruptedException {
        if (isClosed()) throw new InterruptedException("the house closes");
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    boolean isTried() {
        return silent;
    }

    void close() {
        closed.countDown();
    }
}
