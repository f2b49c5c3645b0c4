package coop.alveole.query.imports;

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
class RunApi {
    private final ImportQueries queries;

    RunApi(ImportQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @GetMapping("/api/v1/imports")
    ResponseEntity<Page<ImportView>> imports(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.begun(reading.ofList()), ImportView::id, limit, cursor)
                .reply();
    }
}
