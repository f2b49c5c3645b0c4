package coop.alveole.query.shared;

import coop.alveole.domain.shared.Fold;
import coop.alveole.projection.shared.Documents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One object as it is, or as it was known: the same fold over its events up to a position. */
@Component
public class AsKnown {
    private final Facts facts;

    AsKnown(Facts facts) {
        this.facts = facts;
    }

    public <D> Optional<D> find(Documents<D> documents, Fold<D> fold, String id, Reading reading) {
        if (reading.knownAt().isPresent())
            return known(fold, id, reading.knownAt().getAsLong());
        reading.waitFor(documents);
        return documents.find(id);
    }

    private <D> Optional<D> known(Fold<D> fold, String id, long position) {
        var events = facts.of(id, position);
        if (events.isEmpty()) return Optional.empty();
        var document = fold.empty(id);
        for (var event : events) document = fold.fold(document, event);
        return Optional.of(document);
    }
}
