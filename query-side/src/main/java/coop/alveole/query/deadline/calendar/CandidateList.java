package coop.alveole.query.deadline.calendar;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.ActBy.*;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.deadline.ActByWords;
import coop.alveole.query.deadline.calendar.Candidate.State;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Échéancier du sociétariat », person by person, in the words of the house. */
@Component
class CandidateList {
    private static final int AMBER_MONTHS = 9;
    private static final int RED_MONTHS = 3;

    /** {@code tone} says nothing that the words do not; {@code follow} is the page of the line, for whoever may act on it. */
    record Row(
            Candidate candidate,
            String name,
            String assembly,
            String condition,
            String tone,
            String state,
            String follow) {
        private @Nullable LocalDate actsBy() {
            return candidate.act() == null ? null : candidate.actsBy();
        }
    }

    private static final Listing<Row> SCHEDULE = new Listing<>(
            "candidates",
            "echeancier-du-societariat",
            "calendar.title",
            "members.count",
            "calendar.none",
            row -> row.candidate().id().value(),
            List.of(
                    Column.words("name", "calendar.who", Row::name),
                    Column.<Row>words(
                                    "territory",
                                    "members.territory",
                                    row -> row.candidate().territory())
                            .inFiles(),
                    Column.day(
                            "firstContract",
                            "calendar.first-contract",
                            row -> row.candidate().firstContractOn()),
                    Column.<Row>day(
                                    "associateBy",
                                    "calendar.due-on",
                                    row -> row.candidate().associateBy())
                            .counted(),
                    Column.<Row>day(
                                    "warnOn",
                                    "calendar.warn-on",
                                    row -> row.candidate().warnOn())
                            .counted(),
                    Column.<Row>words("assembly", "calendar.assembly", Row::assembly)
                            .counted(),
                    Column.<Row>day("actBy", "calendar.act-by", Row::actsBy).counted(),
                    Column.<Row>words("condition", "calendar.condition", Row::condition)
                            .inFiles(),
                    Column.<Row>words("state", "calendar.state", Row::state).counted()));

    private final Directory directory;
    private final ActByWords words;
    private final MessageSource messages;

    CandidateList(Directory directory, ActByWords words, MessageSource messages) {
        this.directory = directory;
        this.words = words;
        this.messages = messages;
    }

    Listed<Row> listed(List<Candidate> candidates, CandidateFilter filter, Reading reading, Locale reader) {
        var month = filter.month();
        var supposed = filter.supposed();
        return SCHEDULE.of(
                candidates.stream()
                        .filter(filter::keeps)
                        .map(candidate -> row(candidate, reading, reader))
                        .toList(),
                List.of(
                        Chip.words("territory", "members.territory", filter.territory()),
                        Chip.words(
                                "month",
                                "calendar.act-by-month",
                                month == null
                                        ? null
                                        : ChartReader.of(messages, reader).month(month)),
                        Chip.words("supposed", "calendar.what-if", supposed == null ? null : French.day(supposed))));
    }

    private Row row(Candidate candidate, Reading reading, Locale reader) {
        var act = Optional.ofNullable(candidate.act());
        return new Row(
                candidate,
                directory.nameOf(candidate.id().personId(), reading),
                act.map(each -> assembly(each, reader)).orElse(""),
                act.filter(_ -> candidate.state() != State.CONTRACT_ENDS)
                        .map(each -> words.of(each, reader))
                        .orElse(""),
                tone(candidate, reading.asOf()),
                state(candidate, reader),
                mayFollow(candidate, reading) ? line(candidate) : "");
    }

    private String assembly(ActBy act, Locale reader) {
        return switch (act) {
            case ByKnownAssembly known -> French.day(known.heldOn());
            case ByAssumedAssembly assumed ->
                say("calendar.assumed", reader, Integer.toString(assumed.year()), French.day(assumed.latestOn()));
            case WithoutAssembly _ -> say("calendar.no-assembly", reader);
        };
    }

    private String state(Candidate candidate, Locale reader) {
        var state = say("calendar.state." + candidate.state(), reader, French.day(candidate.stateOn()));
        return candidate.lacksAnAssembly() ? state + ", " + say("calendar.state.WITHOUT_ASSEMBLY", reader) : state;
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
