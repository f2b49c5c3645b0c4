package coop.alveole.query.membership.document;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.worklist.Colleagues;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who produced a document: somebody by their name, a program by its id. */
@Component
class Producers {
    private final Colleagues colleagues;

    Producers(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    String name(String actor, Locale reader) {
        return actor.startsWith("account-") ? colleagues.name(new AccountId(actor), reader) : actor;
    }
}
