package coop.alveole.query.evidence;

import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.RetentionAnswer;
import coop.alveole.domain.shared.RetentionAnswer.*;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what happened to a person's file, and what becomes of each class of their words; none of them is opened. */
@Component
public class PersonSentences {
    private final MessageSource messages;

    PersonSentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(PersonEvent event, Locale reader) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case PersonRecorded e -> event(name, reader, e.recordedOn());
            case DetailsChanged e -> event(name, reader, e.changedOn(), changed(e, reader));
            case DetailEmptied e ->
                event(name, reader, e.emptiedOn(), classes(List.of(e.field().retention()), reader));
            case ResidencePermitRecorded e -> event(name, reader, e.recordedOn(), e.validUntil());
            case MedicalVisitRecorded e -> event(name, reader, e.heldOn(), e.nextBy());
            case PersonJoined e -> event(name, reader, e.joinedOn());
            case PersonParted e -> event(name, reader, e.partedOn());
            case CallNoted e -> event(name, reader, e.calledOn());
            case CallWithdrawn e ->
                event(
                        name,
                        reader,
                        e.withdrawnOn(),
                        e.number(),
                        messages.getMessage("choice." + e.reason(), null, reader));
            case AccessRequested e -> event(name, reader, e.requestedOn(), e.answerBy());
            case AccessAnswered e -> event(name, reader, e.answeredOn(), e.requestedOn());
            case ErasureRequested e -> event(name, reader, e.requestedOn(), e.answerBy());
            case ErasureAnswered e -> event(name, reader, e.answeredOn(), answers(e.answers(), reader));
            case KeysDestroyed e ->
                event(name + "." + e.legalBasis(), reader, e.destroyedOn(), classes(e.classes(), reader));
        };
    }

    /** « données sociales : à conserver jusqu'au 30/06/2029 ». */
    public String of(RetentionAnswer answer, Locale reader) {
        var words = messages.getMessage("retention." + answer.retention(), null, reader);
        return switch (answer) {
            case Destroyed _ -> say("answer.destroyed", reader, words);
            case KeptUntil kept -> say("answer.kept-until", reader, words, kept.lastDay());
            case KeptForTheRelation _ -> say("answer.kept-for-the-relation", reader, words);
            case KeptForTheRegister _ -> say("answer.kept-for-the-register", reader, words);
        };
    }

    public String classes(List<RetentionClass> classes, Locale reader) {
        return classes.stream()
                .map(retention -> messages.getMessage("retention." + retention, null, reader))
                .collect(Collectors.joining(", "));
    }

    /** Which sections, never which words: that somebody's care changed is all that a colleague reads. */
    private String changed(DetailsChanged event, Locale reader) {
        var classes = event.details().stream()
                .map(detail -> detail.field().retention())
                .distinct()
                .sorted()
                .toList();
        return classes(classes, reader);
    }

    private String answers(List<RetentionAnswer> answers, Locale reader) {
        return answers.stream().map(answer -> of(answer, reader)).collect(Collectors.joining(" ; "));
    }

    private String event(String name, Locale reader, Object... values) {
        return say("event." + name, reader, values);
    }

    private String say(String key, Locale reader, Object... values) {
        var shown = Stream.of(values)
                .map(value -> value instanceof LocalDate day ? French.day(day) : value.toString())
                .toArray();
        return messages.getMessage(key, shown, reader);
    }
}
