package coop.alveole.query.billing.payment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.projection.billing.payment.PaymentFile.State;
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
@RequestMapping("/api/v1/payments")
class PaymentApi {
    private final PaymentQueries queries;

    PaymentApi(PaymentQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_PAYMENTS)
    @GetMapping
    ResponseEntity<Page<PaymentView>> payments(
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable PaymentMeans means,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var asked = new AskedPayments(customerId, state, means);
        var views = queries.payments(reading.ofList()).stream()
                .filter(asked::includes)
                .toList();
        return Page.of(views, PaymentView::id, limit, cursor).reply();
    }

    @Allowed(Access.READ_PAYMENTS)
    @GetMapping("/{id}")
    ResponseEntity<PaymentView> payment(@PathVariable PaymentId id, Reading reading) {
        var view = queries.payment(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
