package coop.alveole.query.start;

import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.houserules.CooperativeFile.SiteLine;
import coop.alveole.projection.houserules.Subject;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.governance.AssemblyView;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the cooperative has said of itself: who it is, where it is, when it meets. */
@Component
class StepsOfTheHouse {
    private static final Set<Subject> IDENTITY =
            EnumSet.of(Subject.NAME, Subject.LEGAL_FORM, Subject.SIREN, Subject.FISCAL_YEAR_END);

    private final OurRules rules;
    private final AssemblyCalendar assemblies;
    private final Facts facts;
    private final MessageSource messages;

    StepsOfTheHouse(OurRules rules, AssemblyCalendar assemblies, Facts facts, MessageSource messages) {
        this.rules = rules;
        this.assemblies = assemblies;
        this.facts = facts;
        this.messages = messages;
    }

    Step cooperative(Reading reading, Locale reader) {
        var file = rules.file(reading);
        var missing = IDENTITY.stream()
                .filter(subject -> file.at(reading.asOf(), subject).isEmpty())
                .map(subject -> messages.getMessage("house.subject." + subject, null, reader))
                .collect(Collectors.joining(", "));
        var last = last(
                file,
                file.lines().stream()
                        .filter(line -> IDENTITY.contains(line.subject()))
                        .mapToLong(CooperativeFile.Line::position));
        if (!missing.isEmpty()) return Step.of(StepKind.COOPERATIVE, false, "start.missing", missing, last);
        var name = file.at(reading.asOf(), Subject.NAME).orElseThrow().words().getFirst();
        return Step.of(StepKind.COOPERATIVE, true, "start.is", name, last);
    }

    /** A territory to group people by, and somewhere to meet them. */
    Step places(Reading reading) {
        var file = rules.file(reading);
        var territories = sites(file, reading, SiteKind.TERRITORY);
        var places = List.of(SiteKind.ESTABLISHMENT, SiteKind.PLACE).stream()
                .flatMap(kind -> sites(file, reading, kind).stream())
                .toList();
        var last = last(file, file.sites().stream().mapToLong(SiteLine::position));
        if (territories.isEmpty()) return Step.of(StepKind.PLACES, false, "start.no-territory", "", last);
        var known = String.join(", ", territories);
        return places.isEmpty()
                ? Step.of(StepKind.PLACES, false, "start.no-place", known, last)
                : Step.of(StepKind.PLACES, true, "start.is", known + ", " + String.join(", ", places), last);
    }

    Step assembly(Reading reading) {
        var next = assemblies.standing(reading).stream()
                .filter(assembly -> !assembly.heldOn().isBefore(reading.asOf()))
                .min(Comparator.comparing(AssemblyView::heldOn));
        return next.map(assembly -> Step.of(
                        StepKind.ASSEMBLY,
                        true,
                        "start.assembly",
                        French.day(assembly.heldOn()),
                        latest(facts.of(assembly.id(), Long.MAX_VALUE))))
                .orElseGet(() -> Step.of(StepKind.ASSEMBLY, false, "start.no-assembly", "", Optional.empty()));
    }

    private static List<String> sites(CooperativeFile file, Reading reading, SiteKind kind) {
        return file.sitesAt(reading.asOf(), kind).stream()
                .map(site -> site.name().text())
                .toList();
    }

    private Optional<Recorded<?>> last(CooperativeFile file, LongStream positions) {
        var position = positions.max();
        return position.isEmpty() ? Optional.empty() : latest(facts.of(file.id(), position.getAsLong()));
    }

    private static Optional<Recorded<?>> latest(List<Recorded<?>> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.getLast());
    }
}
