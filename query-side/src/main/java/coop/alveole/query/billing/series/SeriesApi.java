package coop.alveole.query.billing.series;

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
class SeriesApi {
    private final SeriesQueries queries;

    SeriesApi(SeriesQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_SERIES)
    @GetMapping("/api/v1/invoice-series")
    ResponseEntity<Page<SeriesView>> series(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.series(reading.ofList()), SeriesView::id, limit, cursor)
                .reply();
    }
}
