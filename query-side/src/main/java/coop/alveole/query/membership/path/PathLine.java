package coop.alveole.query.membership.path;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.figure.LifeLine;
import coop.alveole.query.chart.figure.LifeLine.Filling;
import coop.alveole.query.chart.figure.LifeLine.Names;
import coop.alveole.query.chart.figure.LifeLine.Span;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The line of one file: contracts, the three years, the steps, the days that press, the next assemblies. */
@Component
public class PathLine {
    private static final int YEARS_TO_ASSOCIATE = 3;

    private final Documents<MemberFile> members;
    private final AsKnown asKnown;
    private final PathMarks marks;
    private final PathDays days;
    private final MessageSource messages;

    PathLine(Documents<MemberFile> members, AsKnown asKnown, PathMarks marks, PathDays days, MessageSource messages) {
        this.members = members;
        this.asKnown = asKnown;
        this.marks = marks;
        this.days = days;
        this.messages = messages;
    }

    /** Empty of whoever has not done anything yet. Whoever asks may read the file. */
    public Optional<Chart> of(MembershipId id, Reading reading, Locale reader) {
        var member = asKnown.find(members, new MemberFiles(), id.value(), reading);
        var line = member.flatMap(file -> file.at(reading.asOf()));
        var spans = Stream.concat(
                        member.stream().flatMap(file -> contracts(file, reading.asOf(), reader)),
                        line.stream().flatMap(held -> threeYears(held, reader)))
                .toList();
        var done = marks.of(id, member, reading, reader);
        if (spans.isEmpty() && done.isEmpty()) return Optional.empty();
        var pressing = line.map(held -> days.of(id, held, reading, reader)).orElse(List.of());
        var names = new Names(
                say("path.what", reader),
                say("member.from", reader),
                say("member.to", reader),
                say("path.now", reader));
        var chart = new LifeLine(heading(line, reader), Size.LARGE, names, reading.asOf(), spans, done, pressing);
        return Optional.of(chart.draw(ChartReader.of(messages, reader)));
    }

    private Stream<Span> contracts(MemberFile file, LocalDate asOf, Locale reader) {
        return file.contracts().stream()
                .filter(contract -> !contract.startsOn().isAfter(asOf))
                .map(contract -> new Span(
                        say("contract." + contract.kind(), reader),
                        contract.startsOn(),
                        contract.endsOn(),
                        series(contract.kind()),
                        Filling.WHOLE));
    }

    /** Back from the last day of all: earlier contracts are deducted, and count within (L7331-3). */
    private Stream<Span> threeYears(MemberFile.Line held, Locale reader) {
        var by = held.associateBy();
        if (by == null) return Stream.of();
        return Stream.of(
                new Span(say("path.three-years", reader), by.minusYears(YEARS_TO_ASSOCIATE), by, 4, Filling.UP_TO_NOW));
    }

    private static int series(ContractKind kind) {
        return switch (kind) {
            case CESA -> 0;
            case CAPE -> 1;
            case EMPLOYMENT -> 2;
            case SUPPORT_TEAM -> 3;
        };
    }

    private Heading heading(Optional<MemberFile.Line> line, Locale reader) {
        var due = line.map(MemberFile.Line::associateBy)
                .map(by -> " " + messages.getMessage("path.due", new Object[] {French.day(by)}, reader))
                .orElse("");
        var standing = line.map(MemberFile.Line::standing).map(Standing::name).orElse("CONTACT");
        var seen = messages.getMessage("path.seen", new Object[] {say("standing." + standing, reader)}, reader);
        return new Heading("path", say("path.title", reader), seen + due);
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
