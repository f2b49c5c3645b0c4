package coop.alveole.query.away;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.away.AwayView.About;
import coop.alveole.query.away.AwayView.Said;
import coop.alveole.query.away.AwayView.Waits;
import coop.alveole.query.deadline.DayFilter;
import coop.alveole.query.deadline.DayFilter.Whose;
import coop.alveole.query.deadline.DayList;
import coop.alveole.query.deadline.DeadlinesPage;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the record backwards to one's last visit, and keeps what others have said of the people within one's reach. */
@Component
class WhileAway {
    /** A week of a busy house; an import alone may be more, and is told as such. */
    private static final int READ = 2_000;

    private static final int PEOPLE = 50;

    private final Facts facts;
    private final Concerned concerned;
    private final Sentences sentences;
    private final Directory directory;
    private final Placements placements;
    private final DayList waiting;

    WhileAway(
            Facts facts,
            Concerned concerned,
            Sentences sentences,
            Directory directory,
            Placements placements,
            DayList waiting) {
        this.facts = facts;
        this.concerned = concerned;
        this.sentences = sentences;
        this.directory = directory;
        this.placements = placements;
        this.waiting = waiting;
    }

    AwayView since(Instant moment, @Nullable String territory, Reading reading, Locale reader) {
        placements.waitFor(reading);
        var after = facts.positionAt(moment);
        var read = facts.newest(after, READ);
        var groups = byFile(read, territory, reading);
        var waits = waits(territory, reading, reader);
        return new AwayView(
                moment,
                groups.values().stream().mapToInt(List::size).sum(),
                groups.entrySet().stream()
                        .limit(PEOPLE)
                        .map(group -> about(group.getKey(), group.getValue(), waits, reading, reader))
                        .toList(),
                read.size() == READ || groups.size() > PEOPLE);
    }

    private Map<MembershipId, List<Recorded<?>>> byFile(
            List<Recorded<?>> read, @Nullable String territory, Reading reading) {
        var groups = new LinkedHashMap<MembershipId, List<Recorded<?>>>();
        for (var fact : read)
            if (isOfAnother(fact, reading))
                concerned
                        .by(fact.event(), reading)
                        .filter(file -> reading.viewer().may(Access.FOLLOW_DEADLINE, file.personId()))
                        .filter(file -> isIn(territory, file, reading))
                        .ifPresent(file -> groups.computeIfAbsent(file, _ -> new ArrayList<>())
                                .add(fact));
        return groups;
    }

    /** What the program notes by itself each day is told by what waits. */
    private static boolean isOfAnother(Recorded<?> fact, Reading reading) {
        return !fact.origin().startsWith("automation")
                && reading.viewer()
                        .account()
                        .filter(account -> account.value().equals(fact.actor()))
                        .isEmpty();
    }

    private boolean isIn(@Nullable String territory, MembershipId file, Reading reading) {
        return territory == null || territory.isBlank() || territory.equals(territoryOf(file, reading));
    }

    private String territoryOf(MembershipId file, Reading reading) {
        return placements
                .territoryOn(file.value(), reading.asOf())
                .map(label -> label.text())
                .orElse("");
    }

    private About about(
            MembershipId file, List<Recorded<?>> said, Map<String, List<Waits>> waits, Reading reading, Locale reader) {
        return new About(
                file.value(),
                directory.nameOf(file.personId(), reading),
                territoryOf(file, reading),
                said.stream().map(fact -> said(fact, reader)).toList(),
                waits.getOrDefault("/members/" + file, List.of()));
    }

    private Said said(Recorded<?> fact, Locale reader) {
        return new Said(
                sentences.of(fact.event(), reader),
                fact.recordedAt(),
                sentences.who(fact.actor(), fact.origin(), reader),
                fact.position());
    }

    private Map<String, List<Waits>> waits(@Nullable String territory, Reading reading, Locale reader) {
        return waiting.lines(DayFilter.of(Whose.EVERYBODY, territory), reading, false, reader).stream()
                .map(DeadlinesPage.Line::row)
                .filter(row -> !row.href().isEmpty())
                .collect(Collectors.groupingBy(
                        DeadlinesPage.Row::href, Collectors.mapping(WhileAway::waits, Collectors.toList())));
    }

    private static Waits waits(DeadlinesPage.Row row) {
        return new Waits(row.what(), row.actBy(), row.page().isEmpty() ? "/deadlines/" + row.id() : row.page());
    }
}
