package coop.alveole.ops.keys;

import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.ops.CannotStart;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import javax.crypto.AEADBadTagException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** All keys of the house in memory, over the table that holds them wrapped: memory follows the disk, never precedes it. */
final class KeyCabinet implements AutoCloseable {
    /** Wrapped like a key, it says at start whether the master key is the right one, even in a house without anybody. */
    static final String CHECK = "house/check";

    private final KeyTable table;
    private final MasterKey master;
    private final Map<String, SealingKey> keys = new ConcurrentHashMap<>();
    private final Set<String> destroyed = ConcurrentHashMap.newKeySet();
    private final ReentrantLock writing = new ReentrantLock();
    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();

    KeyCabinet(KeyTable table, MasterKey master) {
        this.table = table;
        this.master = master;
    }

    KeyCabinet withNewCheck() {
        make(Set.of(CHECK));
        return this;
    }

    KeyCabinet loaded() {
        try {
            destroyed.addAll(table.destroyed().keySet());
            // A destruction that was interrupted ends here, before anything is served.
            if (!destroyed.isEmpty() && !table.leaveNoTrace()) throw new DestructionUnconfirmed();
            var wrapped = table.wrapped();
            requireTheRightMaster(wrapped);
            for (var key : wrapped.entrySet())
                keys.put(key.getKey(), new SealingKey(key.getKey(), master.unwrap(key.getKey(), key.getValue())));
            return this;
        } catch (SQLException | AEADBadTagException damaged) {
            throw new CannotStart("Le fichier des clés est abîmé : restaurez keys.db depuis une sauvegarde.", damaged);
        }
    }

    Optional<SealingKey> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** With a class of somebody's words go the keys of the files that are of that class. */
    boolean isDestroyed(String name) {
        return destroyed.contains(name) || destroyed.contains(FileKeys.classOf(name));
    }

    /**
     * Returns once all these keys are on disk. Whoever gets the lock first writes the wishes of all who wait, in one
     * commit: a burst of new people costs a few fsync, not one each.
     */
    void make(Set<String> names) {
        if (names.stream().allMatch(name -> keys.containsKey(name) || isDestroyed(name))) return;
        var wish = new Wish(names);
        wishes.add(wish);
        writing.lock();
        try {
            if (!wish.granted) grantAll();
        } finally {
            writing.unlock();
        }
    }

    /** Repeated after a failure it goes on where it stopped: what was deleted stays so, and the log is emptied again. */
    void destroy(Set<String> names, Instant at) {
        writing.lock();
        try {
            var all = withTheirFiles(names);
            table.destroy(all.stream().collect(Collectors.toMap(name -> name, _ -> at)));
            destroyed.addAll(all);
            // Not overwritten in memory: who is sealing at this moment would seal under a key of zeros.
            keys.keySet().removeAll(all);
            if (!table.leaveNoTrace()) throw new DestructionUnconfirmed();
        } catch (SQLException failure) {
            throw unavailable(failure);
        } finally {
            writing.unlock();
        }
    }

    /** Under the lock: none of them is made while they are counted. */
    private Set<String> withTheirFiles(Set<String> names) {
        var all = new HashSet<>(names);
        keys.keySet().stream()
                .filter(name -> names.contains(FileKeys.classOf(name)))
                .forEach(all::add);
        return all;
    }

    SortedMap<String, Instant> destroyedOn() {
        return locked(table::destroyed);
    }

    /** Under the lock, so that no key is destroyed while the copy reads it. */
    void copyInto(Path file) {
        locked(() -> {
            table.copyInto(file);
            return file;
        });
    }

    Set<String> intended() {
        return locked(table::intended);
    }

    void intend(Set<String> people) {
        locked(() -> {
            table.intend(people);
            return people;
        });
    }

    void forgetIntentions(Set<String> people) {
        locked(() -> {
            table.forgetIntentions(people);
            return people;
        });
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T locked(Work<T> work) {
        writing.lock();
        try {
            return work.run();
        } catch (SQLException failure) {
            throw unavailable(failure);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            table.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("keys.db cannot be closed", failure);
        } finally {
            writing.unlock();
        }
    }

    private void grantAll() {
        var group = new LinkedHashSet<Wish>();
        var missing = new HashSet<String>();
        for (@Nullable Wish wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            group.add(wish);
            missing.addAll(wish.names);
        }
        missing.removeIf(name -> keys.containsKey(name) || isDestroyed(name));
        var made = new LinkedHashMap<String, SealingKey>();
        var wrapped = new LinkedHashMap<String, byte[]>();
        for (var name : missing) {
            var key = SealingKey.random(name);
            made.put(name, key);
            wrapped.put(name, key.wrappedBy(master));
        }
        try {
            table.add(wrapped);
        } catch (SQLException failure) {
            // Those who wait write in their turn: they find their wish in the queue again.
            wishes.addAll(group);
            throw unavailable(failure);
        }
        keys.putAll(made);
        for (var wish : group) wish.granted = true;
    }

    private void requireTheRightMaster(Map<String, byte[]> wrapped) throws AEADBadTagException {
        var check = wrapped.remove(CHECK);
        if (check == null) throw new AEADBadTagException("no check of the master key");
        try {
            master.unwrap(CHECK, check);
        } catch (AEADBadTagException other) {
            throw new CannotStart(
                    "Ce n'est pas la clé maîtresse de cette coopérative : remettez la bonne avec « alveole key restore ».",
                    other);
        }
    }

    private static RuntimeException unavailable(SQLException failure) {
        return failure instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                ? new StoreUnavailable(StoreUnavailable.Cause.DISK_FULL, failure)
                : new IllegalStateException("keys.db cannot be written", failure);
    }

    /** Names somebody waits for; {@code granted} is read and written under the lock only. */
    private static final class Wish {
        private final Set<String> names;
        private boolean granted;

        Wish(Set<String> names) {
            this.names = names;
        }
    }
}
