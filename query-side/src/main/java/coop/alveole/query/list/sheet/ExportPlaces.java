package coop.alveole.query.list.sheet;

import static coop.alveole.domain.shared.RequestRule.EXPORTS_UNDER_WAY;

import coop.alveole.domain.shared.RuleBroken;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A few exports are written at a time, lists and copies of somebody's data together (security §7). */
public final class ExportPlaces {
    private static final int AT_A_TIME = 4;

    /** Writes one of them. */
    public interface Writing {
        void write() throws IOException;
    }

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final long waitMillis;

    public ExportPlaces(long waitMillis) {
        this.waitMillis = waitMillis;
    }

    /** Refused before anything is written, so that whoever comes too many is told so. */
    public void take(Writing writing) throws IOException {
        takePlace();
        try {
            writing.write();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            EXPORTS_UNDER_WAY.require(places.tryAcquire(waitMillis, TimeUnit.MILLISECONDS), "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleBroken(EXPORTS_UNDER_WAY, "");
        }
    }
}
