package coop.alveole.query.people;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PersonApi {
    private final PersonQueries queries;

    PersonApi(PersonQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/people/{id}")
    ResponseEntity<PersonView> person(@PathVariable PersonId id, Reading reading) {
        var person = queries.person(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + person.version() + "\"").body(person);
    }
}
