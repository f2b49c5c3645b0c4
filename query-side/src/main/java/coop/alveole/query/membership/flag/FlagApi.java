package coop.alveole.query.membership.flag;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.query.membership.flag.FlagView.State;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FlagApi {
    private final FlagQueries queries;

    FlagApi(FlagQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_FLAGS)
    @GetMapping("/api/v1/flags")
    ResponseEntity<Page<FlagView>> flags(
            @RequestParam(required = false) @Nullable FlagKind kind,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var flags = queries.flags(new FlagFilter(kind, territory, state), reading.ofList());
        return Page.of(flags, FlagView::id, limit, cursor).reply();
    }
}
