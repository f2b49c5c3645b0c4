package coop.alveole.query.action;

import coop.alveole.domain.action.ExitLine;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the lines of an exit are called, in the language of whoever reads: their words are ours, and in no event. */
@Component
class ExitLineWords {
    private final MessageSource messages;

    ExitLineWords(MessageSource messages) {
        this.messages = messages;
    }

    String words(ExitLine line) {
        return messages.getMessage("exit-line." + line, null, LocaleContextHolder.getLocale());
    }
}
