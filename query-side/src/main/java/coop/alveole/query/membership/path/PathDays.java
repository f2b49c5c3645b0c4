package coop.alveole.query.membership.path;

import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.ActBy.ByAssumedAssembly;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.query.chart.figure.DayLine;
import coop.alveole.query.chart.figure.DayLine.Stroke;
import coop.alveole.query.deadline.DaysToAct;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.shared.Reading;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The days still to come that matter to one person: by when to act and to become an associate, and the assemblies until then. */
@Component
class PathDays {
    private static final int ASSEMBLIES_MAX = 3;

    /** Who may still become an associate. */
    private static final Set<Standing> WAITING = EnumSet.of(Standing.CAPE, Standing.EMPLOYMENT, Standing.CESA);

    private final DaysToAct days;
    private final AssemblyCalendar calendar;
    private final MessageSource messages;

    PathDays(DaysToAct days, AssemblyCalendar calendar, MessageSource messages) {
        this.days = days;
        this.calendar = calendar;
        this.messages = messages;
    }

    List<DayLine> of(MembershipId id, MemberFile.Line held, Reading reading, Locale reader) {
        if (!WAITING.contains(held.standing())) return List.of();
        return Stream.concat(deadlines(id, held, reading, reader), assemblies(reading, reader))
                .toList();
    }

    private Stream<DayLine> deadlines(MembershipId id, MemberFile.Line held, Reading reading, Locale reader) {
        var by = held.associateBy();
        if (by == null) return Stream.of();
        var act = days.of(id, by, reading);
        var warn = Objects.requireNonNullElse(held.warnOn(), by);
        return Stream.of(
                        Stream.of(new DayLine(say("path.associate-by", reader), by, Stroke.STRONG)),
                        Stream.of(new DayLine(say("path.act-by", reader), act.actBy(), Stroke.STRONG)),
                        Stream.of(new DayLine(say("members.warn-on", reader), warn, Stroke.PLAIN))
                                .filter(line -> !line.on().equals(by)),
                        assumed(act, reader))
                .flatMap(some -> some);
    }

    private Stream<DayLine> assumed(ActBy act, Locale reader) {
        if (!(act instanceof ByAssumedAssembly assumed)) return Stream.of();
        var label =
                messages.getMessage("path.assumed-assembly", new Object[] {Integer.toString(assumed.year())}, reader);
        return Stream.of(new DayLine(label, assumed.latestOn(), Stroke.ASSUMED));
    }

    private Stream<DayLine> assemblies(Reading reading, Locale reader) {
        return calendar.standing(reading).stream()
                .map(assembly -> assembly.heldOn())
                .filter(day -> !day.isBefore(reading.asOf()))
                .sorted(Comparator.naturalOrder())
                .distinct()
                .limit(ASSEMBLIES_MAX)
                .map(day -> new DayLine(say("path.assembly", reader), day, Stroke.PLAIN));
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
