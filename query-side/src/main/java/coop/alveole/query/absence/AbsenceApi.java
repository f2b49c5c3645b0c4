package coop.alveole.query.absence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AbsenceApi {
    private final AbsenceQueries queries;

    AbsenceApi(AbsenceQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.RECORD_ABSENCE)
    @GetMapping("/api/v1/absences")
    ResponseEntity<Page<AbsenceView>> absences(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.absences(reading.ofList()), AbsenceView::cursor, limit, cursor)
                .reply();
    }
}
