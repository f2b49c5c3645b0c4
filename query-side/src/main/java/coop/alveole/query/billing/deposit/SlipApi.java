package coop.alveole.query.billing.deposit;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.SlipId;
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
@RequestMapping("/api/v1/deposit-slips")
class SlipApi {
    private final SlipQueries queries;

    SlipApi(SlipQueries queries) {
        this.queries = queries;
    }

    @Allowed(Access.READ_BANK)
    @GetMapping
    ResponseEntity<Page<SlipView>> slips(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(queries.slips(reading.ofList()), SlipView::id, limit, cursor)
                .reply();
    }

    @Allowed(Access.READ_BANK)
    @GetMapping("/{slip}")
    ResponseEntity<SlipView> slip(@PathVariable("slip") SlipId id, Reading reading) {
        return ResponseEntity.ok(
                queries.slip(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id")));
    }
}
