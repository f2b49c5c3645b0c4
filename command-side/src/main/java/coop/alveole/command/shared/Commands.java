package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.KEY_USED_OTHERWISE;

import coop.alveole.domain.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The one way a command leaves command-side: one root unit of work, one append, the outcome read from it. */
@Component
public final class Commands {
    private final CommandBus bus;
    private final CommandKey.Rows keys;
    private final Seals seals;
    private final Meanwhile meanwhile;
    private final Serializer catalogue;

    /** Held for reading by each command, for writing by what none may slip into. */
    private final ReadWriteLock running = new ReentrantReadWriteLock();

    Commands(
            CommandBus bus,
            CommandKey.Rows keys,
            Seals seals,
            Meanwhile meanwhile,
            @Qualifier("eventSerializer") Serializer catalogue) {
        this.bus = bus;
        this.keys = keys;
        this.seals = seals;
        this.meanwhile = meanwhile;
        this.catalogue = catalogue;
    }

    public Outcome send(Object command, Request request) {
        if (request.simulated()) return rehearsed(prepare -> run(command, request, prepare));
        var key = key(request);
        return repeated(key)
                .orElseGet(() ->
                        dispatched(prepare -> run(command, request, prepare).work(), key));
    }

    /**
     * A dry run of several commands: each sees what those before it would have done, a refused one leaves no trace, and
     * in the end nothing has happened.
     */
    public void rehearse(Runnable commands) {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            commands.run();
        } finally {
            work.rollback();
        }
    }

    /** One of several commands: what its handler answers, nothing being recorded yet. */
    public interface Step {
        @Nullable
        Object send(Object command, Request request);
    }

    /**
     * Commands that only count together (ADR 0027): all are recorded in one append, or none. The answer is that of the
     * object of the last one; each is decided after those before it.
     */
    public Outcome together(Consumer<Step> commands, Request request) {
        if (request.simulated()) return rehearsed(prepare -> all(commands, prepare));
        var key = key(request);
        return repeated(key).orElseGet(() -> dispatched(prepare -> all(commands, prepare), key));
    }

    private UnitOfWork<?> all(Consumer<Step> commands, Consumer<UnitOfWork<?>> prepare) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        prepare.accept(work);
        var result = work.executeWithResult(() -> {
            commands.accept((command, request) -> run(command, request, _ -> {}).result());
            return null;
        });
        if (result.isExceptional()) throw (RuntimeException) result.exceptionResult();
        return work;
    }

    /** Nothing else is recorded meanwhile: what is read of the record stays true until the end. */
    public Outcome alone(Supplier<Outcome> commands) {
        running.writeLock().lock();
        try {
            return commands.get();
        } finally {
            running.writeLock().unlock();
        }
    }

    private Outcome dispatched(Function<Consumer<UnitOfWork<?>>, UnitOfWork<?>> sending, @Nullable CommandKey key) {
        running.readLock().lock();
        try {
            var work = sending.apply(root -> {
                if (key != null) root.resources().put(CommandKey.RESOURCE, key);
            });
            if (!work.isRoot()) return new Outcome.Rehearsed(List.of());
            return new Outcome.Done(Objects.requireNonNull(work.getResource(Answer.RESOURCE), "nothing was recorded"));
        } catch (RuntimeException failure) {
            // A twin under the same key may have been faster: what it did is then our answer too.
            return repeated(key).orElseThrow(() -> failure);
        } finally {
            running.readLock().unlock();
        }
    }

    private Outcome rehearsed(Consumer<Consumer<UnitOfWork<?>>> sending) {
        var rehearsal = new Rehearsal();
        try {
            sending.accept(root -> root.resources().put(Rehearsal.RESOURCE, rehearsal));
        } catch (Rehearsal.Over nothingStored) {
            // the event store collected what it was asked to append
        }
        return new Outcome.Rehearsed(rehearsal.events().stream()
                .map(event -> new Outcome.WouldBe(
                        catalogue.typeForClass(event.getPayloadType()).getName(), event.getPayload()))
                .toList());
    }

    /** The unit of work in which a command was decided, and what its handler answered. */
    private record Decided(UnitOfWork<?> work, @Nullable Object result) {}

    private Decided run(Object command, Request request, Consumer<UnitOfWork<?>> prepare) {
        var message = meanwhile.aimed(new GenericCommandMessage<>(command, request.metaData()));
        UnitOfWork<CommandMessage<?>> work = DefaultUnitOfWork.startAndGet(message);
        prepare.accept(work);
        var result = work.executeWithResult(() -> {
            var handled = new FutureCallback<Object, Object>();
            bus.dispatch(message, handled);
            var outcome = handled.getResult();
            if (outcome.isExceptional()) throw (Exception) outcome.exceptionResult();
            return outcome;
        });
        if (result.isExceptional()) throw meanwhile.behind(message, (RuntimeException) result.exceptionResult());
        return new Decided(work, result.getPayload());
    }

    private @Nullable CommandKey key(Request request) {
        var attempt = request.attempt();
        if (attempt.key() == null) return null;
        var mac = seals.mac(attempt.content().getBytes(StandardCharsets.UTF_8));
        return new CommandKey(request.asker().account().value(), attempt.route(), attempt.key(), mac);
    }

    private Optional<Outcome> repeated(@Nullable CommandKey key) {
        if (key == null) return Optional.empty();
        return keys.find(key.account(), key.route(), key.key()).map(row -> {
            if (!row.bodyMac().equals(key.bodyMac())) throw new RuleBroken(KEY_USED_OTHERWISE, "Idempotency-Key");
            return new Outcome.Repeated(row.answer());
        });
    }
}
