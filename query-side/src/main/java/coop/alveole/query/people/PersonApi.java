package coop.alveole.query.people;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PersonApi {
    private final PersonQueries queries;
    private final Names names;
    private final Reads reads;

    PersonApi(PersonQueries queries, Names names, Reads reads) {
        this.queries = queries;
        this.names = names;
        this.reads = reads;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/people/{id}")
    ResponseEntity<PersonView> person(@PathVariable PersonId id, Reading reading) {
        var person = queries.person(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + person.version() + "\"").body(person);
    }

    @Allowed(Access.READ_SOCIAL)
    @GetMapping("/api/v1/people/{id}/social")
    ResponseEntity<SectionView> social(@PathVariable PersonId id, Reading reading, HttpServletRequest request) {
        return section(id, RetentionClass.SOCIAL, reading, request);
    }

    @Allowed(Access.READ_CARE)
    @GetMapping("/api/v1/people/{id}/care")
    ResponseEntity<SectionView> care(@PathVariable PersonId id, Reading reading, HttpServletRequest request) {
        return section(id, RetentionClass.CARE, reading, request);
    }

    private ResponseEntity<SectionView> section(
            PersonId id, RetentionClass retention, Reading reading, HttpServletRequest request) {
        var file = queries.file(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        reads.note(request, id, retention, "");
        var view = SectionView.of(file, names.of(file, EnumSet.of(retention), reading), reading.asOf());
        return ResponseEntity.ok().eTag("\"" + file.version() + "\"").body(view);
    }
}
