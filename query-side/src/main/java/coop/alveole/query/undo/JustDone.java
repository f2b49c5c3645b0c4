package coop.alveole.query.undo;

import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.LastDeed;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A page that is shown after a command says what it recorded, for half a minute, to whoever sent it and nobody else. */
@Component
final class JustDone implements LastDeed {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Facts facts;
    private final Sentences sentences;
    private final SystemState system;

    JustDone(Facts facts, Sentences sentences, SystemState system) {
        this.facts = facts;
        this.sentences = sentences;
        this.system = system;
    }

    @Override
    public Optional<Done> of(Reading reading, Locale reader) {
        if (reading.after().isEmpty()) return Optional.empty();
        return facts.at(reading.after().getAsLong())
                .filter(fact -> reading.viewer()
                        .account()
                        .filter(account -> account.value().equals(fact.actor()))
                        .isPresent())
                .filter(this::isFresh)
                .flatMap(fact -> Undoing.of(fact).map(undo -> new Done(sentences.of(fact.event(), reader), undo)));
    }

    private boolean isFresh(Recorded<?> fact) {
        return fact.recordedAt().plus(FRESH).isAfter(system.now());
    }
}
