package coop.alveole.query.membership.correction;

import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.membership.correction.CorrectionPage.Moved;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the correction of an admission moves, line by line: the vote, the standing, the deadlines. */
@Component
class AdmissionMoves {
    private final Sentences sentences;
    private final MessageSource messages;

    AdmissionMoves(Sentences sentences, MessageSource messages) {
        this.sentences = sentences;
        this.messages = messages;
    }

    List<Moved> of(
            AdmissionCorrected fact,
            MemberFile before,
            MemberFile after,
            DeadlineSchedule waitsBefore,
            DeadlineSchedule waitsAfter,
            Locale reader) {
        var moved = Stream.of(
                new Moved(
                        "correction.assembly",
                        sentences.assembly(fact.wrongAssemblyId(), reader),
                        sentences.assembly(fact.assemblyId(), reader)),
                new Moved("correction.elected", French.day(fact.wrongElectedOn()), French.day(fact.electedOn())),
                new Moved("correction.admitted", French.day(fact.wrongAdmittedOn()), French.day(fact.admittedOn())),
                new Moved("correction.standing", standings(before, reader), standings(after, reader)));
        var deadlines = Stream.of(DeadlineKind.ASSOCIATION, DeadlineKind.ADMISSION_VOTE)
                .map(kind -> new Moved(
                        "deadline." + kind, waits(waitsBefore, kind, reader), waits(waitsAfter, kind, reader)))
                .filter(row -> !row.before().isEmpty());
        return Stream.concat(moved, deadlines).toList();
    }

    private String standings(MemberFile file, Locale reader) {
        return file.lines().stream()
                .filter(line -> !line.from().equals(LocalDate.MAX))
                .map(line -> say(
                        "correction.standing-from",
                        reader,
                        say("standing." + line.standing(), reader),
                        French.day(line.from())))
                .collect(Collectors.joining(" ; "));
    }

    private String waits(DeadlineSchedule schedule, DeadlineKind kind, Locale reader) {
        return schedule.waits().lines().stream()
                .filter(wait -> wait.kind() == kind)
                .map(wait -> wait(wait, reader))
                .collect(Collectors.joining(" ; "));
    }

    private String wait(Wait wait, Locale reader) {
        return switch (wait.state()) {
            case OPEN -> say("correction.wait-open", reader, French.day(wait.from()), French.day(wait.dueOn()));
            case MET -> say("correction.wait-met", reader, French.day(wait.from()));
            case ENDED -> say("correction.wait-ended", reader, French.day(wait.from()));
        };
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
