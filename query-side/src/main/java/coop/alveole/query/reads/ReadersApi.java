package coop.alveole.query.reads;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.reads.ReadersQueries.ReaderView;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReadersApi {
    private final ReadersQueries queries;

    ReadersApi(ReadersQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.SEE_WHO_READ)
    @GetMapping("/api/v1/people/{id}/reads")
    Page<ReaderView> readers(@PathVariable PersonId id, Reading reading) {
        return new Page<>(queries.readers(id, reading), null);
    }
}
