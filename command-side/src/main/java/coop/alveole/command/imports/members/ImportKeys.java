package coop.alveole.command.imports.members;

import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who a number of the present software means. */
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
}
