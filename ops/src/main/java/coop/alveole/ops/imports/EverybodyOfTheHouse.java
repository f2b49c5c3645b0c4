package coop.alveole.ops.imports;

import coop.alveole.command.shared.EverybodyOnRecord;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.store.RecordedFacts;
import java.util.List;
import org.springframework.stereotype.Component;

/** By the ids of their streams. */
@Component
final class EverybodyOfTheHouse implements EverybodyOnRecord {
    private final RecordedFacts facts;

    EverybodyOfTheHouse(RecordedFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<PersonId> all() {
        return facts.objects("person").stream().map(PersonId::new).toList();
    }
}
