package coop.alveole.query.feed;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.feed.CalendarText.Entry;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.governance.AssemblyView;
import coop.alveole.query.shared.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The date of one assembly, to put into one's own calendar; taken again after it moved, it moves there too. */
@RestController
class AssemblyInvitation {
    private final AssemblyCalendar assemblies;
    private final MessageSource messages;

    AssemblyInvitation(AssemblyCalendar assemblies, MessageSource messages) {
        this.assemblies = assemblies;
        this.messages = messages;
    }

    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping("/assemblies/{assembly}.ics")
    ResponseEntity<byte[]> invitation(@PathVariable AssemblyId assembly, Reading reading, Locale reader) {
        var known =
                assemblies.find(assembly, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "assembly"));
        var name = messages.getMessage("feed.assembly." + known.kind(), null, reader);
        var text = new CalendarText(name, List.of(entry(known, name))).text();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, FeedApi.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"assemblee-" + known.heldOn() + ".ics\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Entry entry(AssemblyView known, String name) {
        return new Entry(
                UUID.nameUUIDFromBytes(known.id().getBytes(StandardCharsets.UTF_8)),
                (int) known.version(),
                known.heldOn(),
                name,
                "",
                !known.state().stands(),
                known.decidedOn().atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
    }
}
