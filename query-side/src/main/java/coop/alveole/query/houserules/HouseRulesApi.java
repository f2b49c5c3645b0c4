package coop.alveole.query.houserules;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/house-rules")
class HouseRulesApi {
    private final OurRules rules;
    private final HouseHistory history;

    HouseRulesApi(OurRules rules, HouseHistory history) {
        this.rules = rules;
        this.history = history;
    }

    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping
    ResponseEntity<HouseRulesView> rules(Reading reading) {
        var file = rules.file(reading);
        return ResponseEntity.ok().eTag("\"" + file.version() + "\"").body(HouseRulesView.of(file, reading.asOf()));
    }

    /** Every choice as a sentence, the newest last. */
    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping("/history")
    Page<HistoryLine> history(Reading reading, Locale reader) {
        return new Page<>(history.of(rules.file(reading), reading, reader), null);
    }
}
