package coop.alveole.query.action.exit;

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
class ExitFileApi {
    private final ExitFileQueries queries;

    ExitFileApi(ExitFileQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.FOLLOW_ACTION)
    @GetMapping("/api/v1/exit-files")
    ResponseEntity<Page<ExitFileView>> files(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.all(reading.ofList()), file -> file.membershipId() + "_" + file.lastDay(), limit, cursor)
                .reply();
    }
}
