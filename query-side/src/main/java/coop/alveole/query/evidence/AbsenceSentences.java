package coop.alveole.query.evidence;

import coop.alveole.domain.absence.AbsenceEvent;
import coop.alveole.domain.absence.AbsenceEvent.*;
import java.util.Locale;

/** Says what is known of an absence; who stands in is told by their account. */
final class AbsenceSentences {
    private AbsenceSentences() {}

    static String of(AbsenceEvent event, Locale reader, Sentences sentences) {
        return switch (event) {
            case AbsenceRecorded e ->
                e.substitute() == null
                        ? sentences.say("AbsenceRecorded.DESK", reader, e.from(), e.lastDay())
                        : sentences.say("AbsenceRecorded.SUBSTITUTE", reader, e.from(), e.lastDay(), e.substitute());
            case AbsenceEndedEarly e -> sentences.say("AbsenceEndedEarly", reader, e.from(), e.returnedOn());
        };
    }
}
