package coop.alveole.query.membership.path;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.membership.association.AssociationFiles;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.membership.integration.IntegrationFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.chart.figure.LifeLine.Mark;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What had happened by a day on the way of one person: the way in, the association, the way out. */
@Component
class PathMarks {
    /** A referrer and a waiver are no step of the way. */
    private static final Set<Kind> STEPS = EnumSet.of(
            Kind.INFORMATION_MEETING, Kind.ORIENTATION_COMMITTEE, Kind.DIAGNOSTIC, Kind.DECLINED, Kind.REOPENED);

    private final Documents<IntegrationFile> integrations;
    private final Documents<AssociationFile> associations;
    private final AsKnown asKnown;
    private final MessageSource messages;

    PathMarks(
            Documents<IntegrationFile> integrations,
            Documents<AssociationFile> associations,
            AsKnown asKnown,
            MessageSource messages) {
        this.integrations = integrations;
        this.associations = associations;
        this.asKnown = asKnown;
        this.messages = messages;
    }

    List<Mark> of(MembershipId id, Optional<MemberFile> member, Reading reading, Locale reader) {
        return Stream.of(wayIn(id, reading), association(id, reading), wayOut(member, reading.asOf()))
                .flatMap(some -> some)
                .distinct()
                .sorted(Comparator.comparing(Happened::on))
                .map(each -> new Mark(messages.getMessage("path." + each.what(), null, reader), each.on()))
                .toList();
    }

    private record Happened(String what, LocalDate on) {}

    private Stream<Happened> wayIn(MembershipId id, Reading reading) {
        return asKnown.find(integrations, new IntegrationFiles(), id.value(), reading).stream()
                .flatMap(file -> file.at(reading.asOf()).stream())
                .filter(step -> STEPS.contains(step.kind()))
                .map(step -> new Happened(step.kind().name(), step.on()));
    }

    private Stream<Happened> association(MembershipId id, Reading reading) {
        return asKnown.find(associations, new AssociationFiles(), id.value(), reading).stream()
                .flatMap(file -> file.lines().stream())
                .filter(line -> !line.from().isAfter(reading.asOf()))
                .map(line -> new Happened(line.progress().name(), line.since()));
    }

    private static Stream<Happened> wayOut(Optional<MemberFile> member, LocalDate asOf) {
        return member.stream()
                .flatMap(file -> file.departures().stream())
                .flatMap(gone -> Stream.concat(
                        Stream.of(new Happened("LEFT", gone.lastDay())),
                        Stream.ofNullable(gone.returnedOn()).map(day -> new Happened("RETURNED", day))))
                .filter(each -> !each.on().isAfter(asOf));
    }
}
