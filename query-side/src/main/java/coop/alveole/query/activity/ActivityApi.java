package coop.alveole.query.activity;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activities")
class ActivityApi {
    private final ActivityQueries queries;

    ActivityApi(ActivityQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping
    ResponseEntity<Page<ActivityView>> activities(
            @RequestParam(required = false) @Nullable MembershipId holder,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var activities = queries.activities(Optional.ofNullable(holder), reading.ofList());
        return Page.of(activities, ActivityView::id, limit, cursor).reply();
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/{activity}")
    ResponseEntity<ActivityView> activity(@PathVariable ActivityId activity, Reading reading) {
        var view =
                queries.activity(activity, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "activity"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
