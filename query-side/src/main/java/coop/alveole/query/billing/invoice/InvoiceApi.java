package coop.alveole.query.billing.invoice;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
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
@RequestMapping("/api/v1/invoices")
class InvoiceApi {
    private final InvoiceQueries queries;

    InvoiceApi(InvoiceQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_INVOICES)
    @GetMapping
    ResponseEntity<Page<InvoiceView>> invoices(
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var asked = new Asked(activityId, customerId, state, null);
        var views = queries.invoices(reading.ofList()).stream()
                .filter(view -> asked.includes(view, reading.asOf()))
                .toList();
        return Page.of(views, InvoiceView::id, limit, cursor).reply();
    }

    @Allowed(Access.READ_INVOICES)
    @GetMapping("/{id}")
    ResponseEntity<InvoiceView> invoice(@PathVariable InvoiceId id, Reading reading) {
        var view = queries.invoice(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
