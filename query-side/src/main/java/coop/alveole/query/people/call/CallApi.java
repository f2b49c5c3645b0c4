package coop.alveole.query.people.call;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.people.PersonQueries;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CallApi {
    private final CallQueries queries;
    private final PersonQueries people;

    CallApi(CallQueries queries, PersonQueries people) {
        this.queries = queries;
        this.people = people;
    }

    @Allowed(Access.NOTE_CALL)
    @GetMapping("/api/v1/people/{id}/calls")
    Page<CallView> calls(@PathVariable PersonId id, Reading reading, Locale reader) {
        if (people.file(id, reading).isEmpty()) throw new RuleBroken(RequestRule.UNKNOWN, "id");
        return new Page<>(queries.calls(id, reading, reader), null);
    }
}
