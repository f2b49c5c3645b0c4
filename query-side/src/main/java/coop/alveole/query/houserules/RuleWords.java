package coop.alveole.query.houserules;

import coop.alveole.domain.shared.Decision;
import coop.alveole.projection.houserules.Subject;
import coop.alveole.query.shared.French;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a value of a rule, and who decided it, in the words of the page. */
@Component
class RuleWords {
    private static final String NONE = "—";

    private final MessageSource messages;

    private final MoneyWords money;

    RuleWords(MessageSource messages, MoneyWords money) {
        this.messages = messages;
        this.money = money;
    }

    String value(Subject subject, List<String> words, Locale reader) {
        if (words.isEmpty()) return NONE;
        var first = words.getFirst();
        return switch (subject) {
            case NAME, SIREN, STATUTES, CAPE_RENEWALS -> first;
            case LEGAL_FORM, PREREQUISITES -> messages.getMessage("choice." + first, null, reader);
            case FISCAL_YEAR_END -> "%2s/%2s".formatted(words.getLast(), first).replace(' ', '0');
            case CAPE_MONTHS -> unit("months", first, reader);
            case CONVOCATION_DAYS, ACT_BY_MARGIN_DAYS, INTERVIEW_LEAD_DAYS -> unit("days", first, reader);
            case ALERTS -> unit("months", String.join(", ", words), reader);
            default -> money.value(subject, words, reader);
        };
    }

    String category(String category, Locale reader) {
        return messages.getMessage("house.category." + category, null, reader);
    }

    String decision(Decision decision, Locale reader) {
        var by = messages.getMessage("choice." + decision.decidedBy(), null, reader);
        return "%s, %s · %s".formatted(by, French.day(decision.decidedOn()), decision.source());
    }

    private String unit(String unit, String value, Locale reader) {
        return messages.getMessage("unit." + unit, new Object[] {value}, reader);
    }
}
