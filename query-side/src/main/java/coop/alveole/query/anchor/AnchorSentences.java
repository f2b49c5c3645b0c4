package coop.alveole.query.anchor;

import coop.alveole.domain.anchor.AnchorEvent;
import coop.alveole.domain.anchor.AnchorEvent.*;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import coop.alveole.query.shared.AnchorsOutside;
import coop.alveole.query.shared.French;
import coop.alveole.query.worklist.Colleagues;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says each event about anchors in one sentence of the bundle, under the event's name. */
@Component
class AnchorSentences {
    private final MessageSource messages;
    private final Colleagues colleagues;

    AnchorSentences(MessageSource messages, Colleagues colleagues) {
        this.messages = messages;
        this.colleagues = colleagues;
    }

    /** The names are those of {@link AnchorsOutside#namesEver}. */
    String of(AnchorEvent event, Map<KeeperId, Label> names, Locale reader) {
        var name = event.getClass().getSimpleName();
        var day = French.day(event.effectiveOn());
        return switch (event) {
            case KeeperNamed e -> say(name, reader, day, e.name().text(), colleagues.name(e.by(), reader));
            case KeeperDismissed e ->
                say(name, reader, day, keeper(e.keeperId(), names), colleagues.name(e.by(), reader));
            case AnchorMailed e ->
                say(name, reader, day, e.position() + ":" + e.chain().shortForm(), keeper(e.keeperId(), names));
        };
    }

    private static String keeper(KeeperId id, Map<KeeperId, Label> names) {
        var name = names.get(id);
        return name == null ? "—" : name.text();
    }

    private String say(String name, Locale reader, Object... values) {
        return messages.getMessage("event." + name, values, reader);
    }
}
