package coop.alveole.command.imports.members;

import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.shared.PersonId;
import org.springframework.stereotype.Component;

/** Ids and keys made of the number the present software gave: taken over twice, everything is done once. */
@Component
class ImportKeys {
    private static final String SOURCE = "autonomie";

    private final NewIds ids;

    ImportKeys(NewIds ids) {
        this.ids = ids;
    }

    PersonId person(String identifier) {
        return new PersonId("person-" + ids.of(SOURCE, identifier));
    }

    /** Of one step of that person's path. */
    String step(String identifier, String step) {
        return ids.of(SOURCE, identifier + "\n" + step).toString();
    }
}
