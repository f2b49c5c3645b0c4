package coop.alveole.query.anchor;

import coop.alveole.domain.anchor.AnchorEvent;
import coop.alveole.domain.anchor.AnchorEvent.*;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.query.shared.AnchorsOutside;
import coop.alveole.query.shared.French;
import coop.alveole.query.worklist.Colleagues;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says each event about anchors in one sentence of the bundle, under the event's name. */
@Component
class AnchorSentences {
    private final MessageSource messages;
    private final Colleagues colleagues;
    private final AnchorsOutside anchors;

    AnchorSentences(MessageSource messages, Colleagues colleagues, AnchorsOutside anchors) {
        this.messages = messages;
        this.colleagues = colleagues;
        this.anchors = anchors;
    }

    String of(AnchorEvent event, Locale reader) {
        var name = event.getClass().getSimpleName();
        var day = French.day(event.effectiveOn());
        return switch (event) {
            case KeeperNamed e -> say(name, reader, day, e.name().text(), colleagues.name(e.by(), reader));
            case KeeperDismissed e -> say(name, reader, day, colleagues.name(e.by(), reader));
            case AnchorMailed e ->
                say(name, reader, day, e.position() + ":" + e.chain().shortForm(), keeper(e.keeperId()));
        };
    }

    private String keeper(KeeperId id) {
        return anchors.keepers().stream()
                .filter(kept -> kept.keeper().id().equals(id))
                .map(kept -> kept.keeper().name().text())
                .findFirst()
                .orElse("—");
    }

    private String say(String name, Locale reader, Object... values) {
        return messages.getMessage("event." + name, values, reader);
    }
}
