package coop.alveole.query.billing.quote;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.projection.billing.quote.QuoteFile.State;
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
@RequestMapping("/api/v1/quotes")
class QuoteApi {
    private final QuoteQueries queries;

    QuoteApi(QuoteQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_QUOTES)
    @GetMapping
    ResponseEntity<Page<QuoteView>> quotes(
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var asked = new QuotesAsked(activityId, customerId, state, null);
        var views = queries.quotes(_ -> true, reading.ofList()).stream()
                .filter(asked::include)
                .toList();
        return Page.of(views, QuoteView::id, limit, cursor).reply();
    }

    /** The last revision, or the one that is asked for. */
    @Allowed(Access.READ_QUOTES)
    @GetMapping("/{id}")
    ResponseEntity<QuoteView> quote(
            @PathVariable QuoteId id, @RequestParam(required = false) @Nullable Integer revision, Reading reading) {
        var view = (revision == null ? queries.quote(id, reading) : queries.revision(id, revision, reading))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
