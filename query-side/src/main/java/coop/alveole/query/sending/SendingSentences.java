package coop.alveole.query.sending;

import coop.alveole.domain.sending.SendingEvent;
import coop.alveole.domain.sending.SendingEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.shared.French;
import coop.alveole.query.worklist.Colleagues;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says each event about sending in one sentence of the bundle, under the event's name. */
@Component
public class SendingSentences {
    private final MessageSource messages;
    private final Colleagues colleagues;

    SendingSentences(MessageSource messages, Colleagues colleagues) {
        this.messages = messages;
        this.colleagues = colleagues;
    }

    public String of(SendingEvent event, Locale reader) {
        var name = event.getClass().getSimpleName();
        var day = French.day(event.effectiveOn());
        return switch (event) {
            case SendingSwitchedOn e ->
                say(name, reader, day, who(e.by(), reader), e.announced().size());
            case SendingSwitchedOff e -> say(name, reader, day, who(e.by(), reader));
            case ToneChosen e -> say(name, reader, day, messages.getMessage("choice." + e.tone(), null, reader));
        };
    }

    private String who(AccountId account, Locale reader) {
        return colleagues.name(account, reader);
    }

    private String say(String name, Locale reader, Object... values) {
        return messages.getMessage("event." + name, values, reader);
    }
}
