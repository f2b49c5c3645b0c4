package coop.alveole.query.contribution.whatif;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/contributions/what-if")
class WhatIfApi {
    private final WhatIfQueries queries;

    WhatIfApi(WhatIfQueries queries) {
        this.queries = queries;
    }

    /** The year of the day where no months are told. */
    @Allowed(Access.READ_CONTRIBUTIONS)
    @GetMapping
    ResponseEntity<WhatIfView> whatIf(
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth until,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            @RequestParam(required = false) @Nullable String rate,
            @RequestParam(required = false) @Nullable List<LineKind> keeps,
            @RequestParam(required = false) @Nullable Long minimumCents,
            @RequestParam(required = false) @Nullable MoneyOption rounding,
            Reading reading) {
        int year = reading.asOf().getYear();
        var view = queries.of(
                new Asked(rate, keeps, minimumCents, rounding).rule(),
                Optional.ofNullable(activityId),
                from == null ? YearMonth.of(year, 1) : from,
                until == null ? YearMonth.of(year, 12) : until,
                reading.ofList());
        return ResponseEntity.ok(view);
    }
}
