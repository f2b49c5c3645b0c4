package coop.alveole.query.action;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.action.ActionView.State;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/actions")
class ActionApi {
    private final ActionQueries queries;

    ActionApi(ActionQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.FOLLOW_ACTION)
    @GetMapping
    ResponseEntity<Page<ActionView>> actions(
            @RequestParam(required = false) ActionFilter.@Nullable Whose whose,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Desk desk,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable MembershipId membership,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var filter = new ActionFilter(whose, territory, desk, state, membership);
        return Page.of(queries.actions(filter, reading.ofList()), ActionView::id, limit, cursor)
                .reply();
    }

    @Allowed(Access.FOLLOW_ACTION)
    @GetMapping("/{id}")
    ResponseEntity<ActionView> action(@PathVariable ActionItemId id, Reading reading) {
        var view = queries.action(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
