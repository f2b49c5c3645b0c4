package coop.alveole.query.houserules;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/house-rules")
class HouseRulesApi {
    private final OurRules rules;
    private final HouseHistory history;
    private final ActivityNames activities;

    HouseRulesApi(OurRules rules, HouseHistory history, ActivityNames activities) {
        this.activities = activities;
        this.rules = rules;
        this.history = history;
    }

    /** On that day; without one, on the day the reading is of. */
    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping
    ResponseEntity<HouseRulesView> rules(Reading reading, @RequestParam(required = false) @Nullable LocalDate on) {
        var file = rules.file(reading);
        var day = on == null ? reading.asOf() : on;
        var view = HouseRulesView.of(file, day, activities.of(reading).keySet());
        return ResponseEntity.ok().eTag("\"" + file.version() + "\"").body(view);
    }

    /** Every choice as a sentence, the newest last. */
    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping("/history")
    Page<HistoryLine> history(Reading reading, Locale reader) {
        return new Page<>(history.of(rules.file(reading), reading, reader), null);
    }
}
