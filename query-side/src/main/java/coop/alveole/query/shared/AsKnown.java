package coop.alveole.query.shared;

import static coop.alveole.domain.shared.RequestRule.NOT_READY;

import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.shared.Documents;
import coop.alveole.projection.shared.Documents.State;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One object as it is, or as it was known: the same fold over its events up to a position. */
@Component
public class AsKnown {
    /** A fold of the past reads the record: two at a time leave room for everybody else (security §7). */
    private static final int FOLDS_AT_A_TIME = 2;

    private static final long WAIT_SECONDS = 10;

    private final Semaphore places = new Semaphore(FOLDS_AT_A_TIME, true);
    private final Facts facts;

    AsKnown(Facts facts) {
        this.facts = facts;
    }

    public <D> Optional<D> find(Documents<D> documents, Fold<D> fold, String id, Reading reading) {
        return find(documents, documents::find, fold, id, reading);
    }

    /** Of a list that stays in memory, for whoever asks about everybody. */
    public <D> Optional<D> find(
            Documents<D> documents, Resident<D> resident, Fold<D> fold, String id, Reading reading) {
        return find(documents, resident::find, fold, id, reading);
    }

    private <D> Optional<D> find(
            Documents<D> documents, Function<String, Optional<D>> today, Fold<D> fold, String id, Reading reading) {
        if (reading.knownAt().isPresent())
            return known(fold, id, reading.knownAt().getAsLong());
        reading.waitFor(documents);
        var found = today.apply(id);
        // While the documents are made again, who is not there yet is not unknown.
        NOT_READY.require(found.isPresent() || documents.state() == State.LIVE, "after");
        return found;
    }

    /** As in the store, there is a document once a fact has one of that key. */
    private <D> Optional<D> known(Fold<D> fold, String id, long position) {
        takePlace();
        try {
            var events = facts.of(id, position).stream()
                    .filter(fact -> fold.keys(fact.event()).anyMatch(id::equals))
                    .toList();
            if (events.isEmpty()) return Optional.empty();
            var document = fold.empty(id);
            for (var event : events) document = fold.fold(document, event);
            return Optional.of(document);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            NOT_READY.require(places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS), "knownAt");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleBroken(NOT_READY, "knownAt");
        }
    }
}
