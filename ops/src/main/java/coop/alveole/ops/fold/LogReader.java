package coop.alveole.ops.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** One reading of the record, batch by batch. */
final class LogReader implements AutoCloseable {
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final int batchSize;

    LogReader(EventLog log, long after, int batchSize) {
        this.stream = log.after(after);
        this.batchSize = batchSize;
    }

    /** What has arrived up to this position: nothing when a second went by without an event. */
    List<Arrival> next(long goal) throws InterruptedException {
        var batch = new ArrayList<Arrival>();
        if (!stream.hasNextAvailable(1, TimeUnit.SECONDS)) return batch;
        try {
            do {
                if (isBeyond(goal)) break;
                batch.add(Arrival.of(stream.nextAvailable()));
            } while (batch.size() < batchSize && stream.hasNextAvailable());
        } catch (RuntimeException unreadable) {
            if (batch.isEmpty()) throw unreadable; // what came before it is folded first; it is met again alone
        }
        return batch;
    }

    boolean isBeyond(long goal) {
        return goal != Long.MAX_VALUE
                && stream.peek()
                        .map(message -> message.trackingToken().position().orElseThrow() > goal)
                        .orElse(false);
    }

    @Override
    public void close() {
        stream.close();
    }
}
