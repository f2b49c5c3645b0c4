package coop.alveole.query.divergence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DivergenceApi {
    private final DivergenceQueries queries;

    DivergenceApi(DivergenceQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.SETTLE_DIVERGENCE)
    @GetMapping("/api/v1/divergences")
    ResponseEntity<Page<DivergenceView>> divergences(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading,
            Locale reader) {
        return Page.of(queries.open(reading.ofList(), reader), DivergenceView::cursor, limit, cursor)
                .reply();
    }
}
