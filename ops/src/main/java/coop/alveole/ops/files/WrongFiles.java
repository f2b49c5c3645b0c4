package coop.alveole.ops.files;

import coop.alveole.command.shared.OnceCommitted;
import coop.alveole.domain.housedocument.HouseDocumentEvent.HouseDocumentPublished;
import coop.alveole.domain.housedocument.HouseDocumentEvent.HouseDocumentWithdrawn;
import coop.alveole.domain.housedocument.HouseDocumentEvent.NoLongerShown;
import coop.alveole.domain.membership.attachment.AttachmentEvent.AttachmentWithdrawn;
import coop.alveole.domain.membership.attachment.AttachmentEvent.DocumentAttached;
import coop.alveole.domain.membership.attachment.WithdrawalReason;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.ops.house.Kept;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.store.RecordedFacts;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was attached or published by mistake: once that is recorded its key is destroyed, and nobody reads it any more. What
 * a stop or a reader of the keys has kept from it is done at the next minute.
 */
final class WrongFiles implements Kept, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WrongFiles.class);

    private final RecordedFacts facts;
    private final Keys keys;
    private final Registration subscription;
    private volatile boolean isOneWaiting = true;

    WrongFiles(RecordedFacts facts, Keys keys, EventStore events) {
        this.facts = facts;
        this.keys = keys;
        this.subscription = events.subscribe(this::learn);
    }

    @Override
    public void close() {
        subscription.cancel();
    }

    private void learn(List<? extends EventMessage<?>> published) {
        for (var message : published) if (saysWrong(message.getPayload())) OnceCommitted.run(this::destroyNow);
    }

    /** What is recorded is answered, whatever becomes of the key in this second. */
    private void destroyNow() {
        isOneWaiting = true;
        try {
            keep();
        } catch (RuntimeException failure) {
            LOG.warn("a file withdrawn as the wrong one is still readable; again in a minute", failure);
        }
    }

    @Override
    public synchronized void keep() {
        if (!isOneWaiting) return;
        isOneWaiting = false;
        try {
            var names = wrongOnes(keys.destroyed().keySet());
            if (!names.isEmpty()) keys.files().destroy(names);
        } catch (RuntimeException failure) {
            isOneWaiting = true;
            throw failure;
        }
    }

    private Set<String> wrongOnes(Set<String> destroyed) {
        return facts.all(Set.of(AttachmentWithdrawn.class, HouseDocumentWithdrawn.class)).stream()
                .filter(recorded -> saysWrong(recorded.event()))
                .flatMap(recorded -> named(recorded.event()))
                .map(file -> file.file().key().name())
                .filter(name -> !destroyed.contains(name))
                .collect(Collectors.toSet());
    }

    private static boolean saysWrong(Object event) {
        return switch (event) {
            case AttachmentWithdrawn e -> e.reason() == WithdrawalReason.WRONG_FILE;
            case HouseDocumentWithdrawn e -> e.reason() == NoLongerShown.WRONG_FILE;
            default -> false;
        };
    }

    private Stream<? extends NamesFile> named(Object withdrawn) {
        return switch (withdrawn) {
            case AttachmentWithdrawn e ->
                named(
                        e.membershipId().value(),
                        DocumentAttached.class,
                        piece -> piece.attachmentId().equals(e.attachmentId()));
            case HouseDocumentWithdrawn e -> named(e.documentId().value(), HouseDocumentPublished.class, _ -> true);
            default -> Stream.empty();
        };
    }

    private <E> Stream<E> named(String object, Class<E> kind, Predicate<E> which) {
        return facts.of(object, Long.MAX_VALUE).stream()
                .map(recorded -> recorded.event())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which);
    }
}
