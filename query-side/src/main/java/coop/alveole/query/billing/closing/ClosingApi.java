package coop.alveole.query.billing.closing;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.projection.billing.closing.ClosingFile.Period;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClosingApi {
    private final ClosingQueries queries;

    ClosingApi(ClosingQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_CLOSINGS)
    @GetMapping("/api/v1/closings")
    ResponseEntity<Page<ClosingView>> closings(
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.closings(period, reading.ofList()), ClosingView::id, limit, cursor)
                .reply();
    }
}
