package coop.alveole.ops.fold;

import coop.alveole.command.shared.ToDoLists;
import coop.alveole.ops.store.EventLog;
import coop.alveole.projection.shared.Documents;
import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A to-do list, once it holds all that is recorded. Until one of its documents changes it is the same one, kept for as long
 * as there is room: a page asks for it at each request.
 */
final class AtHead<D> implements ToDoLists<D> {
    /** Of two seconds each: a list that is made again from the record is worth waiting for. */
    private static final int LOOKS_AT_A_LIST = 30;

    private record Read<D>(long change, Collection<D> documents) {}

    private final Documents<D> lists;
    private final EventLog events;
    private final AtomicLong changes = new AtomicLong();
    private volatile SoftReference<Read<D>> last = new SoftReference<>(null);

    AtHead(Documents<D> lists, EventLog events) {
        this.lists = lists;
        this.events = events;
        lists.follow(_ -> changes.incrementAndGet());
    }

    @Override
    public Collection<D> atHead() {
        long head = events.head();
        for (int looks = 0; looks < LOOKS_AT_A_LIST; looks++) if (lists.reached(head)) return read();
        throw new IllegalStateException("a to-do list is not at head");
    }

    /** Which change it was read after is noted before: what changes meanwhile is read again. */
    private Collection<D> read() {
        long change = changes.get();
        var known = last.get();
        if (known != null && known.change() == change) return known.documents();
        var documents = lists.all();
        last = new SoftReference<>(new Read<>(change, documents));
        return documents;
    }
}
