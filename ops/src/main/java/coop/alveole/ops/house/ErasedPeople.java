package coop.alveole.ops.house;

import coop.alveole.command.shared.KeyDestruction;
import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.domain.people.PersonEvent.KeysDestroyed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.access.SignedIn;
import coop.alveole.ops.keys.DestructionUnconfirmed;
import coop.alveole.ops.keys.Keys;
import coop.alveole.query.shared.Facts;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Carries out what the record says of erased people: their keys, and the ways in that bear their name. */
@Component
class ErasedPeople implements KeyDestruction {
    private final Facts facts;
    private final Keys keys;
    private final SignedIn signedIn;
    private final Set<PersonId> unconfirmed = ConcurrentHashMap.newKeySet();

    ErasedPeople(Facts facts, Keys keys, SignedIn signedIn) {
        this.facts = facts;
        this.keys = keys;
        this.signedIn = signedIn;
    }

    @Override
    public void intend(PersonId subject) {
        keys.intend(subject);
    }

    @Override
    public void complete(PersonId subject) {
        var classes = destroyed(subject);
        if (!classes.isEmpty()) carryOut(subject, classes);
        keys.forgetIntention(subject);
        unconfirmed.remove(subject);
    }

    private void carryOut(PersonId subject, Set<RetentionClass> classes) {
        if (classes.contains(RetentionClass.IDENTITY)) signedIn.forget(subject);
        else signedIn.end(subject);
        try {
            keys.destroy(classes.stream()
                    .map(retention -> Keys.name(subject, retention))
                    .collect(Collectors.toSet()));
        } catch (DestructionUnconfirmed readMeanwhile) {
            unconfirmed.add(subject);
            throw new StoreUnavailable(StoreUnavailable.Cause.OUTCOME_UNKNOWN, readMeanwhile);
        }
    }

    /** At start: whatever was cut short between the intention and the key. */
    void completeInterrupted() {
        keys.intended().forEach(this::complete);
    }

    /** Each minute: whatever somebody who read the file kept us from confirming. */
    void completeUnconfirmed() {
        unconfirmed.forEach(this::complete);
    }

    private Set<RetentionClass> destroyed(PersonId subject) {
        return facts.of(subject.value(), Long.MAX_VALUE).stream()
                .map(recorded -> recorded.event())
                .filter(KeysDestroyed.class::isInstance)
                .flatMap(event -> ((KeysDestroyed) event).classes().stream())
                .collect(Collectors.toSet());
    }
}
