package coop.alveole.ops.store;

import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.divergence.DivergenceEvent.DivergenceFound;
import coop.alveole.domain.imports.ImportEvent;
import coop.alveole.domain.imports.Later;
import coop.alveole.domain.people.PersonEvent.PersonRecorded;
import coop.alveole.domain.shared.ImportId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Recorded;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Goes through the record from the first fact of an import on. All that bears the uuid of a person is theirs. */
public final class BroughtOnRecord {
    private static final int AT_ONCE = 1_000;
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final EventLog log;
    private final RecordedFacts facts;
    private final ZoneId zone;

    BroughtOnRecord(EventLog log, RecordedFacts facts, ZoneId zone) {
        this.log = log;
        this.facts = facts;
        this.zone = zone;
    }

    public Brought of(ImportId id) {
        var seen = new Seen(id, zone);
        long after = facts.of(id.value(), Long.MAX_VALUE).getFirst().position();
        for (var batch = next(after);
                !batch.isEmpty();
                batch = next(batch.getLast().position())) batch.forEach(seen::see);
        return seen.brought();
    }

    private List<Arrival> next(long after) {
        return log.read(after, Long.MAX_VALUE, AT_ONCE);
    }

    private static final class Seen {
        private final ImportId id;
        private final ZoneId zone;
        private final Set<String> told = new HashSet<>();
        private final Set<PersonId> people = new HashSet<>();
        private final List<DivergenceFound> divergences = new ArrayList<>();
        private int later;
        private LocalDate first = LocalDate.MAX;

        Seen(ImportId id, ZoneId zone) {
            this.id = id;
            this.zone = zone;
        }

        Brought brought() {
            return new Brought(Set.copyOf(people), List.copyOf(divergences), new Later(later, first));
        }

        void see(Arrival arrival) {
            if (ImportEvent.class.isAssignableFrom(arrival.type()) || arrival.isLeftOut()) return;
            var fact = arrival.recorded();
            if (fact.event() instanceof DivergenceEvent e) divergence(e, arrival.isToldBy(id));
            else if (arrival.isToldBy(id)) brought(arrival.object(), fact.event());
            else if (restsOnIt(arrival.object(), fact)) count(LocalDate.ofInstant(fact.recordedAt(), zone));
        }

        private void brought(String object, Object fact) {
            told.addAll(uuids(object));
            if (fact instanceof PersonRecorded e) people.add(e.personId());
        }

        /** The last word on a subject counts: one that was settled, or found again by another import, is not its own. */
        private void divergence(DivergenceEvent event, boolean isToldByIt) {
            divergences.removeIf(found -> found.divergencesId().equals(event.divergencesId())
                    && found.there().subject().equals(event.there().subject()));
            if (isToldByIt && event instanceof DivergenceFound found) divergences.add(found);
        }

        /** Whatever the program recorded by itself follows from the facts, and goes with them. */
        private boolean restsOnIt(String object, Recorded<?> fact) {
            if (fact.origin().startsWith("automation")) return false;
            return uuids(object + " " + fact.event()).stream().anyMatch(told::contains);
        }

        private void count(LocalDate day) {
            later++;
            if (day.isBefore(first)) first = day;
        }

        private static Set<String> uuids(String text) {
            return UUID.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        }
    }
}
