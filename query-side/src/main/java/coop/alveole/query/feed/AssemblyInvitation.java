package coop.alveole.query.feed;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.shared.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The date of one assembly, to put into one's own calendar; taken again after it moved, it moves there too. */
@RestController
class AssemblyInvitation {
    private final AssemblyCalendar assemblies;
    private final BodyCalendar calendar;

    AssemblyInvitation(AssemblyCalendar assemblies, BodyCalendar calendar) {
        this.assemblies = assemblies;
        this.calendar = calendar;
    }

    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping("/assemblies/{assembly}.ics")
    ResponseEntity<byte[]> invitation(@PathVariable AssemblyId assembly, Reading reading, Locale reader) {
        var meant =
                assemblies.meant(assembly, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "assembly"));
        var entry = calendar.entry(meant, reader);
        var text = new CalendarText(entry.summary(), List.of(entry)).text();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, FeedApi.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assemblee-" + entry.on() + ".ics\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
