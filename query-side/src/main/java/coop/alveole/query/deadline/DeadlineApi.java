package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeadlineApi {
    private final DeadlineQueries queries;

    DeadlineApi(DeadlineQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/api/v1/deadlines")
    ResponseEntity<Page<DeadlineView>> deadlines(
            @RequestParam(required = false) @Nullable DeadlineKind kind,
            @RequestParam(required = false) @Nullable LocalDate before,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Desk desk,
            @RequestParam(required = false) @Nullable Urgency urgency,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading,
            Locale reader) {
        var open = queries.open(new DeadlineFilter(kind, before, territory, desk, urgency), reading.ofList(), reader);
        return Page.of(open, DeadlineView::cursor, limit, cursor).reply();
    }
}
