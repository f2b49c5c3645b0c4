package coop.alveole.ops.store;

import coop.alveole.domain.imports.ImportEvent.ImportUndone;
import coop.alveole.ops.store.file.EventFile;
import java.time.Duration;
import java.util.List;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The record in the order of its positions: one query a batch, and word of each commit to whoever waits for the next. */
public final class EventLog {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final RecordRows rows;
    private final UndoneImports undone;
    private long committed;

    private EventLog(RecordRows rows, UndoneImports undone) {
        this.rows = rows;
        this.undone = undone;
    }

    static EventLog over(EventFile file, Serializer serializer, EventUpcaster upcasters, GroupCommitEngine engine) {
        var log = new EventLog(new RecordRows(file.readers(), serializer, upcasters), engine.undone());
        engine.onCommit(log::committed);
        return log;
    }

    /** The last position, 0 when nothing is recorded. */
    public long head() {
        return rows.query(
                "SELECT globalIndex FROM DomainEventEntry ORDER BY globalIndex DESC LIMIT 1",
                row -> row.next() ? row.getLong(1) : 0L);
    }

    /**
     * What is recorded after one position and up to another, in order; nothing when there is no more. What comes before
     * an event of unknown type is answered first; that event, asked for alone, throws.
     */
    public List<Arrival> read(long after, long upTo, int atMost) {
        try {
            return marked(rows.arrivals(
                    "WHERE globalIndex > ? AND globalIndex <= ? ORDER BY globalIndex LIMIT ?", after, upTo, atMost));
        } catch (SerializationException unreadable) {
            if (atMost == 1) throw unreadable;
            return read(after, upTo, 1);
        }
    }

    public UndoneImports undone() {
        return undone;
    }

    /** Word of an undoing may come with the record before the writer has told it. */
    private List<Arrival> marked(List<Arrival> arrivals) {
        for (var arrival : arrivals)
            if (arrival.type() == ImportUndone.class)
                undone.learn(arrival.recorded().event(), arrival.position());
        if (undone.count() == 0) return arrivals;
        return arrivals.stream()
                .map(arrival -> undone.leavesOut(arrival.message()) ? arrival.leftOut() : arrival)
                .toList();
    }

    /** Waits until something is committed after this position, a second at most. */
    public synchronized void await(long position) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        for (long left = LONGEST_WAIT.toMillis();
                committed <= position && left > 0;
                left = (deadline - System.nanoTime()) / 1_000_000) wait(left);
    }

    private synchronized void committed(long head) {
        committed = head;
        notifyAll();
    }
}
