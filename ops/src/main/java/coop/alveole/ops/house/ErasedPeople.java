package coop.alveole.ops.house;

import coop.alveole.command.shared.KeyDestruction;
import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.domain.people.PersonEvent.KeysDestroyed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.access.SignedIn;
import coop.alveole.ops.keys.DestructionUnconfirmed;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.store.RecordedFacts;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Carries out what the record says of people erased, or brought in by an import that was undone: their keys, and the ways in that bear their name. */
@Component
class ErasedPeople implements KeyDestruction {
    private final RecordedFacts facts;
    private final Keys keys;
    private final SignedIn signedIn;
    private final Set<PersonId> unconfirmed = ConcurrentHashMap.newKeySet();

    ErasedPeople(RecordedFacts facts, Keys keys, SignedIn signedIn) {
        this.facts = facts;
        this.keys = keys;
        this.signedIn = signedIn;
    }

    @Override
    public void intend(Set<PersonId> subjects) {
        keys.intend(subjects);
    }

    @Override
    public void complete(Set<PersonId> subjects) {
        if (subjects.isEmpty()) return;
        var names = new HashSet<String>();
        for (var subject : subjects) gone(subject).forEach(retention -> names.add(Keys.name(subject, retention)));
        if (!names.isEmpty()) destroy(names, subjects);
        keys.forgetIntentions(subjects);
        unconfirmed.removeAll(subjects);
    }

    /** Nobody was ever signed in as somebody whose import was undone: an account would rest on it. */
    private Set<RetentionClass> gone(PersonId subject) {
        if (facts.isLeftOut(subject.value())) return Set.of(RetentionClass.values());
        var classes = erased(subject);
        if (classes.contains(RetentionClass.IDENTITY)) signedIn.forget(subject);
        else if (classes.contains(RetentionClass.CONTACT)) signedIn.forgetHowToReach(subject);
        else if (!classes.isEmpty()) signedIn.end(subject);
        return classes;
    }

    private void destroy(Set<String> names, Set<PersonId> subjects) {
        try {
            keys.destroy(names);
        } catch (DestructionUnconfirmed readMeanwhile) {
            unconfirmed.addAll(subjects);
            throw new StoreUnavailable(StoreUnavailable.Cause.OUTCOME_UNKNOWN, readMeanwhile);
        }
    }

    /** At start: whatever was cut short between the intention and the key. */
    void completeInterrupted() {
        complete(keys.intended());
    }

    /** Each minute: whatever somebody who read the file kept us from confirming. */
    void completeUnconfirmed() {
        complete(Set.copyOf(unconfirmed));
    }

    /** As the record says, or the keys alone, where it was restored from before the erasure. */
    private Set<RetentionClass> erased(PersonId subject) {
        var destroyed = keys.destroyed().keySet();
        var classes = Stream.of(RetentionClass.values())
                .filter(retention -> destroyed.contains(Keys.name(subject, retention)));
        return Stream.concat(classes, onRecord(subject)).collect(Collectors.toSet());
    }

    private Stream<RetentionClass> onRecord(PersonId subject) {
        return facts.of(subject.value(), Long.MAX_VALUE).stream()
                .map(recorded -> recorded.event())
                .filter(KeysDestroyed.class::isInstance)
                .flatMap(event -> ((KeysDestroyed) event).classes().stream());
    }
}
