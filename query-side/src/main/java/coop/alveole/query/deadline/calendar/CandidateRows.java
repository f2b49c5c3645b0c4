package coop.alveole.query.deadline.calendar;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.ActBy.*;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.query.deadline.ActByWords;
import coop.alveole.query.deadline.calendar.Candidate.State;
import coop.alveole.query.deadline.calendar.SchedulePage.Row;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the rows of « Échéancier du sociétariat », in the words of the house. */
@Component
class CandidateRows {
    private static final int AMBER_MONTHS = 9;
    private static final int RED_MONTHS = 3;

    private final Directory directory;
    private final ActByWords words;
    private final MessageSource messages;

    CandidateRows(Directory directory, ActByWords words, MessageSource messages) {
        this.directory = directory;
        this.words = words;
        this.messages = messages;
    }

    /** {@code dated} is the date asked, as the addresses of the page go on saying it. */
    Row row(Candidate candidate, Reading reading, @Nullable String dated, boolean mayRecord, Locale reader) {
        var act = Optional.ofNullable(candidate.act());
        return new Row(
                "/members/" + candidate.id() + (dated == null ? "" : "?asOf=" + dated),
                directory.nameOf(candidate.id().personId(), reading),
                candidate.territory(),
                Optional.ofNullable(candidate.firstContractOn())
                        .map(French::day)
                        .orElse(""),
                French.day(candidate.associateBy()),
                French.day(candidate.warnOn()),
                act.map(each -> assembly(each, reader)).orElse(""),
                act.map(each -> French.day(each.actBy())).orElse(""),
                act.filter(_ -> candidate.state() != State.CONTRACT_ENDS)
                        .map(each -> words.of(each, reader))
                        .orElse(""),
                tone(candidate, reading.asOf()),
                state(candidate, reader),
                mayRecord && mayFollow(candidate, reading) ? line(candidate) : "");
    }

    private String assembly(ActBy act, Locale reader) {
        return switch (act) {
            case ByKnownAssembly known -> French.day(known.heldOn());
            case ByAssumedAssembly assumed ->
                say("calendar.assumed", reader, Integer.toString(assumed.year()), French.day(assumed.latestOn()));
            case WithoutAssembly _ -> say("calendar.no-assembly", reader);
        };
    }

    private List<String> state(Candidate candidate, Locale reader) {
        var state = say("calendar.state." + candidate.state(), reader, French.day(candidate.stateOn()));
        return candidate.lacksAnAssembly()
                ? Stream.of(state, say("calendar.state.WITHOUT_ASSEMBLY", reader))
                        .toList()
                : List.of(state);
    }

    /** As everywhere, from the last day to act; the words of the state say the same. */
    private static String tone(Candidate candidate, LocalDate asOf) {
        if (candidate.act() == null) return "none";
        if (!candidate.actsBy().minusMonths(RED_MONTHS).isAfter(asOf)) return "red";
        return candidate.actsBy().minusMonths(AMBER_MONTHS).isAfter(asOf) ? "none" : "amber";
    }

    private static boolean mayFollow(Candidate candidate, Reading reading) {
        return candidate.act() != null
                && reading.viewer().may(Access.FOLLOW_DEADLINE, candidate.id().personId());
    }

    private static String line(Candidate candidate) {
        return "/deadlines/" + DeadlineId.of(candidate.id(), DeadlineKind.ASSOCIATION, candidate.associateBy());
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
