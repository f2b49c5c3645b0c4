package coop.alveole.query.membership.correction;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.query.consequence.ConsequencePage.Moved;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a fact moves on any file: the standing, and what is waited for, before and after. */
@Component
class FileMoves {
    private final MessageSource messages;

    FileMoves(MessageSource messages) {
        this.messages = messages;
    }

    Moved standing(MemberFile before, MemberFile after, Locale reader) {
        return new Moved("correction.standing", standings(before, reader), standings(after, reader));
    }

    /** Empty where nothing of that kind was waited for. */
    Optional<Moved> waits(DeadlineKind kind, DeadlineSchedule before, DeadlineSchedule after, Locale reader) {
        var moved = new Moved("deadline." + kind, waits(before, kind, reader), waits(after, kind, reader));
        return moved.before().isEmpty() ? Optional.empty() : Optional.of(moved);
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
