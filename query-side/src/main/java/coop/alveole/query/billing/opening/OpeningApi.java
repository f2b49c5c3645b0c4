package coop.alveole.query.billing.opening;

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
class OpeningApi {
    private final OpeningQueries queries;

    OpeningApi(OpeningQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_OPENING)
    @GetMapping("/api/v1/opening")
    ResponseEntity<Page<DifferenceView>> opening(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.differences(reading.ofList()), DifferenceView::id, limit, cursor)
                .reply();
    }
}
