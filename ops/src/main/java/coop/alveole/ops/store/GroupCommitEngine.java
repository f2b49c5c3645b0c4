package coop.alveole.ops.store;

import coop.alveole.command.shared.Answer;
import coop.alveole.command.shared.BegunAgain;
import coop.alveole.command.shared.CommandKey;
import coop.alveole.command.shared.Rehearsal;
import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.command.shared.StoreUnavailable.Cause;
import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.store.catalogue.Fact;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.file.SqliteEvents;
import coop.alveole.ops.store.writer.Append;
import coop.alveole.ops.store.writer.CommitHook;
import coop.alveole.ops.store.writer.EventWriter;
import coop.alveole.ops.store.writer.Limits;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Axon's events in SQLite: reads through a pool, appends through one writer; an append that returns is on the disk. */
public final class GroupCommitEngine extends JdbcEventStorageEngine implements CommandKey.Rows, AutoCloseable {
    /** One query for so many rows: a replay of a hundred at a time spends itself on asking. */
    private static final int ROWS_READ_AT_ONCE = 1_000;

    private final EventFile file;
    private final Limits limits;
    private final EventWriter writer;
    private final UndoneImports undone;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    public static GroupCommitEngine over(
            EventFile file, Serializer serializer, EventUpcaster upcasters, Clock clock, CommitHook hook) {
        return new GroupCommitEngine(file, builder(file, serializer, upcasters), clock, Limits.OF_THE_HOUSE, hook);
    }

    GroupCommitEngine(EventFile file, Builder builder, Clock clock, Limits limits, CommitHook hook) {
        super(builder);
        this.file = file;
        this.limits = limits;
        undone = UndoneImports.in(file.readers());
        try {
            writer = new EventWriter(file, clock, limits, hook, head -> listeners.forEach(told -> told.accept(head)));
        } catch (SQLException | IOException failure) {
            throw new EventStoreException("the event writer does not start", failure);
        }
        writer.start();
    }

    static Builder builder(EventFile file, Serializer serializer, EventUpcaster upcasters) {
        return SqliteEvents.statements(JdbcEventStorageEngine.builder()
                .batchSize(ROWS_READ_AT_ONCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .connectionProvider(file.readers()::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE));
    }

    /** Tells the position of the last event after each commit, on the writer's thread: be brief. */
    public void onCommit(LongConsumer head) {
        listeners.add(head);
    }

    public UndoneImports undone() {
        return undone;
    }

    /** The last version stays that of the record: the next fact comes after what is left out too. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var all = super.readEvents(aggregateIdentifier, firstSequenceNumber);
        return DomainEventStream.of(
                all.asStream().filter(event -> !undone.leavesOut(event)), all::getLastSequenceNumber);
    }

    /** Appends not yet taken by the writer: a gauge. */
    public int waiting() {
        return writer.waiting();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        var rehearsal = resource(Rehearsal.RESOURCE, Rehearsal.class);
        if (rehearsal != null) {
            rehearsal.collect(events);
            throw new Rehearsal.Over();
        }
        var facts =
                placed(events).stream().map(event -> Fact.of(event, serializer)).toList();
        var append = new Append(facts, resource(CommandKey.RESOURCE, CommandKey.class));
        writer.submit(append);
        long position = outcome(append);
        events.forEach(event -> undone.learn(event.getPayload(), position));
        var last = facts.getLast();
        CurrentUnitOfWork.ifStarted(work -> work.root()
                .resources()
                .put(Answer.RESOURCE, new Answer(last.aggregateIdentifier(), last.sequenceNumber(), position)));
    }

    /**
     * An object all of whose facts are left out begins again: what it tells first comes after them, and so does what it tells
     * with it.
     */
    private List<? extends EventMessage<?>> placed(List<? extends EventMessage<?>> events) {
        if (undone.count() == 0) return events;
        var after = new HashMap<String, Long>();
        for (var event : events)
            if (event instanceof DomainEventMessage<?> first && first.getSequenceNumber() == 0)
                lastLeftOut(first.getAggregateIdentifier())
                        .ifPresent(last -> after.put(first.getAggregateIdentifier(), last + 1));
        if (after.isEmpty()) return events;
        new BegunAgain(after.keySet()).tell();
        return events.stream().map(event -> moved(event, after)).toList();
    }

    /** Where something of it counts still, it is no beginning: the append is refused as it always was. */
    private Optional<Long> lastLeftOut(String object) {
        return lastSequenceNumberFor(object).filter(_ -> !readEvents(object, 0).hasNext());
    }

    private static EventMessage<?> moved(EventMessage<?> event, Map<String, Long> after) {
        if (!(event instanceof DomainEventMessage<?> fact)) return event;
        long places = after.getOrDefault(fact.getAggregateIdentifier(), 0L);
        return new GenericDomainEventMessage<>(
                fact.getType(),
                fact.getAggregateIdentifier(),
                fact.getSequenceNumber() + places,
                fact,
                fact.getTimestamp());
    }

    private static <R> @Nullable R resource(String name, Class<R> type) {
        return CurrentUnitOfWork.isStarted()
                ? type.cast(CurrentUnitOfWork.get().root().resources().get(name))
                : null;
    }

    private long outcome(Append append) {
        try {
            return append.done().get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new StoreUnavailable(Cause.OUTCOME_UNKNOWN, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(Cause.OUTCOME_UNKNOWN, stopped);
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        }
    }

    private RuntimeException refusal(@Nullable Throwable failure) {
        return switch (failure) {
            case Append.Refused refused -> refusal(refused);
            case CommandKey.AlreadyDone _ -> new CommandKey.AlreadyDone();
            case StoreUnavailable unavailable -> new StoreUnavailable(unavailable.why(), unavailable);
            case null, default -> new EventStoreException("the events were not stored", failure);
        };
    }

    /** An event id stored twice breaks with the same code as a version: only the column that SQLite names tells. */
    private RuntimeException refusal(Append.Refused refused) {
        var fact = refused.fact();
        if (String.valueOf(refused.getMessage()).contains("DomainEventEntry.sequenceNumber"))
            handlePersistenceException(refused.why(), fact.message());
        return new EventStoreException(
                "event " + fact.eventIdentifier() + " was not stored: " + refused.getMessage(), refused);
    }

    /** A reader's connection writes nothing, and our objects are short: a cache serves them (stack.md, section 9). */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("no aggregate of ours takes snapshots");
    }

    @Override
    public Optional<CommandKey.Row> find(String account, String route, String key) {
        try (var connection = file.readers().getConnection();
                var select = connection.prepareStatement("SELECT bodyMac, aggregate, version, position FROM CommandKey"
                        + " WHERE account = ? AND route = ? AND key = ?")) {
            select.setString(1, account);
            select.setString(2, route);
            select.setString(3, key);
            try (var row = select.executeQuery()) {
                if (!row.next()) return Optional.empty();
                var bodyMac = new Digest(HexFormat.of().formatHex(row.getBytes(1)));
                return Optional.of(
                        new CommandKey.Row(bodyMac, new Answer(row.getString(2), row.getLong(3), row.getLong(4))));
            }
        } catch (SQLException failure) {
            throw new EventStoreException("the keys of commands cannot be read", failure);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (SQLException failure) {
            throw new EventStoreException("the event writer does not stop", failure);
        }
    }
}
