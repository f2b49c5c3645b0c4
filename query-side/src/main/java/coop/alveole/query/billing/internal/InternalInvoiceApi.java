package coop.alveole.query.billing.internal;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
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
@RequestMapping("/api/v1/internal-invoices")
class InternalInvoiceApi {
    private final InternalInvoiceQueries queries;

    InternalInvoiceApi(InternalInvoiceQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_INTERNAL_INVOICES)
    @GetMapping
    ResponseEntity<Page<InternalInvoiceView>> internals(
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var asked = new Asked(activityId, state);
        var views = queries.internals(reading.ofList()).stream()
                .filter(asked::includes)
                .toList();
        return Page.of(views, InternalInvoiceView::id, limit, cursor).reply();
    }

    @Allowed(Access.READ_INTERNAL_INVOICES)
    @GetMapping("/{id}")
    ResponseEntity<InternalInvoiceView> internal(@PathVariable InternalInvoiceId id, Reading reading) {
        var view = queries.internal(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
