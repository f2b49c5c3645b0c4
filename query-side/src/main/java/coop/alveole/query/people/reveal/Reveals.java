package coop.alveole.query.people.reveal;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.PersonQueries;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reads;
import coop.alveole.query.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens what a file hides, for who may read it and says why: noted first, shown after. */
@Component
class Reveals {
    /** Why somebody opens it: a code, for the words would be about a person. */
    enum Reason {
        ACCOMPANIMENT,
        PAYROLL,
        LEGAL_DUTY,
        PERSON_ASKS,
        CHECK
    }

    record Revealed(PersonId person, Map<PersonalField, Words> words) {}

    private final PersonQueries queries;
    private final Names names;
    private final Reads reads;

    Reveals(PersonQueries queries, Names names, Reads reads) {
        this.queries = queries;
        this.names = names;
        this.reads = reads;
    }

    Revealed open(PersonId person, RetentionClass opens, Reason reason, Reading reading, HttpServletRequest request) {
        var file = queries.file(person, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        RequestRule.FORBIDDEN.require(reading.viewer().may(Names.right(opens), person), "opens");
        reads.note(request, person, opens, reason.name());
        return new Revealed(person, names.opened(file, opens, reading));
    }
}
