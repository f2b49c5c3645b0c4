package coop.alveole.query.evidence;

import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says how somebody is employed, and no longer. */
final class EmploymentSentences {
    private EmploymentSentences() {}

    static String of(EmploymentEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case EmploymentSigned e ->
                sentences.say(
                                name + "." + e.form(),
                                reader,
                                sentences.choice(e.capacity(), reader),
                                e.startsOn(),
                                e.endsOn() == null ? "" : French.day(e.endsOn()))
                        + moved(e.associateBy(), reader, sentences);
            case EmploymentEnded e ->
                sentences.say(name, reader, e.lastDay(), e.startsOn(), sentences.choice(e.cause(), reader))
                        + moved(e.associateBy(), reader, sentences);
        };
    }

    private static String moved(@Nullable LocalDate associateBy, Locale reader, Sentences sentences) {
        return associateBy == null ? "" : " " + sentences.say("employment.moved", reader, associateBy);
    }
}
