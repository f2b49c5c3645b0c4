package coop.alveole.query.billing.customer;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
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
@RequestMapping("/api/v1/customers")
class CustomerApi {
    private final CustomerQueries queries;

    CustomerApi(CustomerQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_CUSTOMERS)
    @GetMapping
    ResponseEntity<Page<CustomerView>> customers(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable CustomerKind kind,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var asked = new CustomerFilter(q, kind, activityId);
        return Page.of(asked.of(queries, reading.ofList()), CustomerView::id, limit, cursor)
                .reply();
    }

    @Allowed(Access.READ_CUSTOMERS)
    @GetMapping("/{id}")
    ResponseEntity<CustomerView> customer(@PathVariable CustomerId id, Reading reading) {
        var view = queries.customer(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
