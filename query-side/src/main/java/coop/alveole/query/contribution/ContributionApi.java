package coop.alveole.query.contribution;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/contributions")
class ContributionApi {
    private final ContributionQueries queries;

    ContributionApi(ContributionQueries queries) {
        this.queries = queries;
    }

    /** This month where none is told. */
    @Allowed(Access.READ_CONTRIBUTIONS)
    @GetMapping
    ResponseEntity<Page<ContributionView>> contributions(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var views = queries.of(asked(month, reading), reading.ofList()).stream()
                .filter(view -> activityId == null || view.activityId().equals(activityId.value()))
                .toList();
        return Page.of(views, ContributionView::activityId, limit, cursor).reply();
    }

    @Allowed(Access.READ_CONTRIBUTIONS)
    @GetMapping("/total")
    ResponseEntity<HouseTotal> total(@RequestParam(required = false) @Nullable YearMonth month, Reading reading) {
        return ResponseEntity.ok(queries.ofTheHouse(asked(month, reading), reading.ofList()));
    }

    @Allowed(Access.READ_CONTRIBUTIONS)
    @GetMapping("/{activity}/{month}")
    ResponseEntity<ContributionView> contribution(
            @PathVariable ActivityId activity, @PathVariable YearMonth month, Reading reading) {
        var view =
                queries.of(activity, month, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "activity"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    private static YearMonth asked(@Nullable YearMonth month, Reading reading) {
        return month == null ? YearMonth.from(reading.asOf()) : month;
    }
}
