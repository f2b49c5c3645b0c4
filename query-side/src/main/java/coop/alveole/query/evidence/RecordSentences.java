package coop.alveole.query.evidence;

import coop.alveole.domain.evidence.HouseEvent;
import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what happened to the record itself, each event in one sentence of the bundle. */
@Component
class RecordSentences {
    private final MessageSource messages;

    RecordSentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(HouseEvent event, Locale reader) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case HouseFounded e -> say(name + "." + e.kind(), reader, e.foundedOn());
            case Sealed e ->
                say(name, reader, e.sealedOn(), e.position(), e.chain().shortForm());
            case BackupMade e ->
                say(name, reader, e.madeOn(), e.position(), e.chain().shortForm());
            case RestoreTried e -> say(name + "." + e.outcome(), reader, e.triedOn(), e.backupMadeOn(), e.position());
            case HouseRestored e ->
                say(name, reader, e.restoredOn(), e.position(), e.lost(), reason(e.reason(), reader), e.epoch());
        };
    }

    private String reason(LossReason reason, Locale reader) {
        return messages.getMessage("loss." + reason, null, reader);
    }

    private String say(String event, Locale reader, Object... values) {
        var shown = Stream.of(values)
                .map(value -> value instanceof LocalDate day ? French.day(day) : value)
                .toArray();
        return messages.getMessage("event." + event, shown, reader);
    }
}
