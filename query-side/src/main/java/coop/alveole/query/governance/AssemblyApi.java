package coop.alveole.query.governance;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
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
@RequestMapping("/api/v1/assemblies")
class AssemblyApi {
    private final AssemblyCalendar calendar;

    AssemblyApi(AssemblyCalendar calendar) {
        this.calendar = calendar;
    }

    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping
    ResponseEntity<Page<AssemblyView>> assemblies(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        return Page.of(calendar.all(reading), AssemblyView::id, limit, cursor).reply();
    }

    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping("/{assembly}")
    ResponseEntity<AssemblyView> assembly(@PathVariable AssemblyId assembly, Reading reading) {
        var found = calendar.find(assembly, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "assembly"));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }
}
