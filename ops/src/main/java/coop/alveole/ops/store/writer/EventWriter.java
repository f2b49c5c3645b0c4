package coop.alveole.ops.store.writer;

import coop.alveole.command.shared.CommandKey;
import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.command.shared.StoreUnavailable.Cause;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.file.SqliteEvents;
import coop.alveole.ops.store.folder.Room;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes: it turns the appends waiting into one commit, hence one sync of the disk. Its connection
 * stays in autocommit and says BEGIN itself, because JDBC's commit() would begin again at once and hold the lock.
 */
public final class EventWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventWriter.class);
    private static final int APPENDS_PER_COMMIT_MAX = 256;
    private static final int COMMIT_TO_COMPANY = 4;
    private static final Duration CLOCK_MAY_BE_BEHIND = Duration.ofMinutes(5);

    private final Connection connection;
    private final Statement say;
    private EventInserts inserts;
    private final Room room;
    private final Clock clock;
    private final CommitHook hook;
    private final LongConsumer committed;
    private final BlockingQueue<Append> waiting;
    private final Thread thread;
    private volatile boolean open = true;
    private long commitNanos;
    private int company;

    public EventWriter(EventFile file, Clock clock, Limits limits, CommitHook hook, LongConsumer committed)
            throws SQLException, IOException {
        connection = file.writer();
        say = connection.createStatement();
        inserts = new EventInserts(connection);
        room = new Room(file.folder());
        waiting = new ArrayBlockingQueue<>(limits.waiting());
        this.clock = clock;
        this.hook = hook;
        this.committed = committed;
        thread = Thread.ofPlatform().name("event-writer").daemon(true).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Synchronised with {@link #close()}: what is taken in before it is written or told so. */
    public synchronized void submit(Append append) {
        if (!open) throw new StoreUnavailable(Cause.CLOSED);
        if (!waiting.offer(append)) throw new StoreUnavailable(Cause.QUEUE_FULL);
    }

    public int waiting() {
        return waiting.size();
    }

    private void run() {
        var batch = new ArrayList<Append>();
        while (open) {
            try {
                batch.add(waiting.take());
                waiting.drainTo(batch, APPENDS_PER_COMMIT_MAX - 1);
                awaitCompany(batch);
                if (open) commit(batch);
                else refuse(batch);
            } catch (InterruptedException nobodyInterruptsUs) {
                LOG.warn("the event writer was interrupted; it goes on", nobodyInterruptsUs);
            } finally {
                batch.clear();
            }
        }
        refuse(waiting);
    }

    /**
     * When others were waiting while the last commit was answered, those it answered soon ask again: they are worth a
     * fraction of a commit's time, and one sync then serves all of them. One sender alone is never kept waiting.
     */
    private void awaitCompany(List<Append> batch) throws InterruptedException {
        long deadline = System.nanoTime() + commitNanos / COMMIT_TO_COMPANY;
        while (batch.size() < company) {
            var next = waiting.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) return;
            batch.add(next);
        }
    }

    private static void refuse(Collection<Append> left) {
        left.forEach(append -> append.done().completeExceptionally(new StoreUnavailable(Cause.CLOSED)));
    }

    private void commit(List<Append> batch) {
        long started = System.nanoTime();
        company = 0;
        try {
            if (room.isShort()) throw new StoreUnavailable(Cause.DISK_FULL);
            say.execute("BEGIN IMMEDIATE");
            var before = inserts.tail();
            if (clock.instant().plus(CLOCK_MAY_BE_BEHIND).isBefore(before.at()))
                throw new StoreUnavailable(Cause.CLOCK_BEHIND);
            var written = write(batch, before);
            hook.beforeCommit(batch.size());
            say.execute("COMMIT");
            commitNanos = System.nanoTime() - started;
            if (!waiting.isEmpty()) company = Math.min(batch.size() + waiting.size(), APPENDS_PER_COMMIT_MAX);
            written.outcomes().forEach(Runnable::run);
            if (written.head() > before.position()) tell(written.head());
        } catch (SQLException | IOException | RuntimeException | Error failure) {
            rollBack();
            prepareAgain();
            var told = SqliteEvents.isDisk(failure) ? new StoreUnavailable(Cause.DISK_FULL, failure) : failure;
            batch.forEach(append -> append.done().completeExceptionally(told));
        }
    }

    private record Written(List<Runnable> outcomes, long head) {}

    /**
     * A refused append takes back its own rows, position and link of the chain, not its neighbours'. It too is told after
     * the commit: what it conflicts with may be in the same one.
     */
    private Written write(List<Append> batch, Tail before) throws SQLException {
        var outcomes = new ArrayList<Runnable>(batch.size());
        var tail = before;
        for (var append : batch) {
            say.execute("SAVEPOINT append");
            try {
                tail = inserts.insert(append, tail);
                say.execute("RELEASE append");
                long position = tail.position();
                outcomes.add(() -> append.done().complete(position));
            } catch (Append.Refused | CommandKey.AlreadyDone refused) {
                if (refused instanceof Append.Refused other && !SqliteEvents.isOfOneRow(other.why())) throw other.why();
                say.execute("ROLLBACK TO append");
                say.execute("RELEASE append");
                outcomes.add(() -> append.done().completeExceptionally(refused));
            }
        }
        return new Written(outcomes, tail.position());
    }

    private void tell(long head) {
        try {
            committed.accept(head);
        } catch (RuntimeException deaf) {
            LOG.error("whoever waits for events could not be told; the events are stored", deaf);
        }
    }

    private void rollBack() {
        try {
            say.execute("ROLLBACK");
        } catch (SQLException nothingWasBegun) {
            LOG.debug("nothing to roll back", nothingWasBegun);
        }
    }

    /** sqlite-jdbc throws away a prepared statement that met a full disk: writing could never resume with it. */
    private void prepareAgain() {
        try {
            inserts.close();
            inserts = new EventInserts(connection);
        } catch (SQLException failure) {
            LOG.error("the writer cannot prepare its statements: what comes next is refused", failure);
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (this) {
            if (!open) return;
            open = false;
            if (waiting.isEmpty()) waiting.add(new Append(List.of(), null)); // wakes the thread, and is refused
        }
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return; // the thread still uses the statements: they are left to the end of the process
        }
        inserts.close();
        say.close();
    }
}
