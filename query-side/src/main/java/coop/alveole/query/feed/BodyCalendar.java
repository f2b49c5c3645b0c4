package coop.alveole.query.feed;

import coop.alveole.query.feed.CalendarText.Entry;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.governance.AssemblyCalendar.Meant;
import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Shows.Body;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When a body met, meets, or was to meet. No secret is in it, so that a UID may come from what it names. */
@Component
class BodyCalendar {
    private static final String WHERE_ASSEMBLIES_ARE = "/house-rules#assemblies";

    private final AssemblyCalendar assemblies;
    private final Mails mails;
    private final MessageSource messages;

    BodyCalendar(AssemblyCalendar assemblies, Mails mails, MessageSource messages) {
        this.assemblies = assemblies;
        this.mails = mails;
        this.messages = messages;
    }

    List<Entry> of(Body body, Reading reading, Locale reader) {
        var entries = switch (body) {
            case GENERAL_ASSEMBLY -> assemblies.meant(reading).stream().map(meant -> entry(meant, reader));
        };
        return entries.sorted(Comparator.comparing(Entry::on).thenComparing(Entry::uid))
                .toList();
    }

    /** The same in every calendar that took it. */
    Entry entry(Meant meant, Locale reader) {
        var known = meant.assembly();
        return new Entry(
                UUID.nameUUIDFromBytes(known.id().getBytes(StandardCharsets.UTF_8)),
                meant.changes(),
                known.heldOn(),
                messages.getMessage("feed.assembly." + known.kind(), null, reader),
                mails.site() + WHERE_ASSEMBLIES_ARE,
                !known.state().stands(),
                known.decidedOn().atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
    }
}
