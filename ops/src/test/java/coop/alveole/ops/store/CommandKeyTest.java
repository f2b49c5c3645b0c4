package coop.alveole.ops.store;

import static coop.alveole.ops.store.TestRecord.AMINA;
import static coop.alveole.ops.store.TestRecord.BRUNO;
import static coop.alveole.ops.store.TestRecord.cesa;
import static coop.alveole.ops.store.TestRecord.digest;
import static coop.alveole.ops.store.TestRecord.membership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.command.shared.Answer;
import coop.alveole.command.shared.CommandKey;
import coop.alveole.command.shared.Rehearsal;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandKeyTest {
    private static final CommandKey KEY = new CommandKey("account-a", "POST /memberships", "k1", digest('a'));

    @TempDir
    Path folder;

    @Test
    void aSuccessLeavesItsKeyAndItsAnswer() {
        try (var record = TestRecord.in(folder)) {
            var answer = send(record, KEY, cesa(AMINA, 0), cesa(AMINA, 1));
            assertThat(answer).isEqualTo(new Answer(AMINA.value(), 1, 2));
            assertThat(record.engine().find("account-a", "POST /memberships", "k1"))
                    .contains(new CommandKey.Row(digest('a'), new Answer(AMINA.value(), 1, 2)));
            assertThat(record.engine().find("account-b", "POST /memberships", "k1"))
                    .isEmpty();
        }
    }

    @Test
    void theSameKeyTwiceStoresOnce() {
        try (var record = TestRecord.in(folder)) {
            send(record, KEY, cesa(AMINA, 0));
            assertThatThrownBy(() -> send(record, KEY, cesa(BRUNO, 0))).isInstanceOf(CommandKey.AlreadyDone.class);
            assertThat(record.facts().of(BRUNO.value(), 99)).isEmpty();
            assertThat(record.verify().findings()).isEmpty();
        }
    }

    @Test
    void aRefusalLeavesNoKey() {
        try (var record = TestRecord.in(folder)) {
            record.append(cesa(AMINA, 0));
            assertThatThrownBy(() -> send(record, KEY, cesa(AMINA, 0)))
                    .isInstanceOf(AggregateStreamCreationException.class);
            assertThat(record.engine().find("account-a", "POST /memberships", "k1"))
                    .isEmpty();
        }
    }

    @Test
    void ofSixteenWhoRaceWithOneKeyOneIsAccepted() throws Exception {
        try (var record = TestRecord.in(folder);
                var senders = Executors.newFixedThreadPool(16)) {
            var races = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(i -> () -> isAccepted(record, i))
                    .toList();
            int accepted = 0;
            for (var race : senders.invokeAll(races)) if (race.get()) accepted++;
            assertThat(accepted).isEqualTo(1);
            assertThat(record.facts().head().position()).isEqualTo(1);
        }
    }

    private static boolean isAccepted(TestRecord record, int racer) {
        try {
            send(record, KEY, cesa(membership(racer), 0));
            return true;
        } catch (CommandKey.AlreadyDone anotherWasFaster) {
            return false;
        }
    }

    /** The id of a new object is made from the key: both requests then make the same object. */
    @Test
    void ofTwoWhoCreateOneObjectWithOneKeyTheSecondIsToldByItsKey() {
        try (var record = TestRecord.in(folder)) {
            send(record, KEY, cesa(AMINA, 0));
            assertThatThrownBy(() -> send(record, KEY, cesa(AMINA, 0))).isInstanceOf(CommandKey.AlreadyDone.class);
        }
    }

    @Test
    void aRehearsalStoresNothing() {
        try (var record = TestRecord.in(folder)) {
            var work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("simulate"));
            work.resources().put(Rehearsal.RESOURCE, new Rehearsal());
            assertThatThrownBy(() -> record.append(cesa(AMINA, 0))).isInstanceOf(Rehearsal.Over.class);
            work.rollback();
            assertThat(record.facts().head().position()).isZero();
        }
    }

    @Test
    void theKeyIsThatOfTheWholeUnitOfWork() {
        try (var record = TestRecord.in(folder)) {
            var root = DefaultUnitOfWork.startAndGet(new GenericMessage<>("whole"));
            root.resources().put(CommandKey.RESOURCE, KEY);
            var nested = DefaultUnitOfWork.startAndGet(new GenericMessage<>("part"));
            record.append(cesa(AMINA, 0));
            nested.commit();
            root.commit();
            assertThat(root.resources()).containsEntry(Answer.RESOURCE, new Answer(AMINA.value(), 0, 1));
            assertThat(record.engine().find("account-a", "POST /memberships", "k1"))
                    .isPresent();
        }
    }

    private static @Nullable Object send(TestRecord record, CommandKey key, EventMessage<?>... events) {
        var work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("command"));
        work.resources().putAll(Map.of(CommandKey.RESOURCE, key));
        try {
            record.append(events);
        } catch (RuntimeException refused) {
            work.rollback(refused);
            throw refused;
        }
        work.commit();
        return work.resources().get(Answer.RESOURCE);
    }
}
