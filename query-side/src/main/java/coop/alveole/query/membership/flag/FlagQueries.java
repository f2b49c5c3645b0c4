package coop.alveole.query.membership.flag;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.flag.Flag;
import coop.alveole.domain.membership.flag.FlagId;
import coop.alveole.domain.membership.flag.RaisedFlags;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.flag.FlagFile;
import coop.alveole.projection.membership.flag.FlagFile.Signature;
import coop.alveole.projection.membership.flag.FlagFiles;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.correction.KnownContracts;
import coop.alveole.query.membership.flag.FlagView.Acknowledged;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about flags: those found when a fact was recorded that all that is known now has not healed. */
@Component
class FlagQueries {
    private static final Comparator<FlagView> GRAVEST_FIRST =
            Comparator.comparing(FlagView::kind).thenComparing(FlagView::from).thenComparing(FlagView::id);

    private final Documents<FlagFile> flags;
    private final Documents<MemberFile> members;
    private final Documents<IntegrationFile> integrations;
    private final Resident<FlagFile> residentFlags;
    private final Resident<MemberFile> residentMembers;
    private final Resident<IntegrationFile> residentIntegrations;
    private final Placements placements;
    private final AsKnown asKnown;

    FlagQueries(
            Documents<FlagFile> flags,
            Documents<MemberFile> members,
            Resident<MemberFile> residentMembers,
            Documents<IntegrationFile> integrations,
            Resident<IntegrationFile> residentIntegrations,
            Placements placements,
            AsKnown asKnown) {
        this.flags = flags;
        this.members = members;
        this.integrations = integrations;
        this.residentFlags = Resident.of(flags, FlagFile::id);
        this.residentMembers = residentMembers;
        this.residentIntegrations = residentIntegrations;
        this.placements = placements;
        this.asKnown = asKnown;
    }

    /** Of the files within reach; those of one kind are together, the gravest kind first. */
    List<FlagView> flags(FlagFilter filter, Reading reading) {
        Stream.of(flags, members, integrations).forEach(reading::waitFor);
        placements.waitFor(reading);
        return residentFlags.rows().stream()
                .filter(file -> mayRead(new MembershipId(file.id()), reading))
                .flatMap(file -> residentMembers.find(file.id()).stream()
                        .filter(member -> member.asideOn(reading.asOf()).isEmpty())
                        .flatMap(member -> views(file, member, residentIntegrations.find(file.id()), reading.asOf())))
                .filter(filter::keeps)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /** Of one file, also as it was known. */
    List<FlagView> flags(MembershipId id, Reading reading) {
        if (!mayRead(id, reading)) return List.of();
        var file = asKnown.find(flags, new FlagFiles(), id.value(), reading);
        var member = asKnown.find(members, new MemberFiles(), id.value(), reading);
        if (file.isEmpty() || member.isEmpty()) return List.of();
        var integration = asKnown.find(integrations, new IntegrationFiles(), id.value(), reading);
        return views(file.get(), member.get(), integration, reading.asOf())
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private static boolean mayRead(MembershipId id, Reading reading) {
        return reading.viewer().may(Access.READ_FLAGS, id.personId());
    }

    private Stream<FlagView> views(
            FlagFile file, MemberFile member, Optional<IntegrationFile> integration, LocalDate asOf) {
        var territory = placements
                .territoryOn(member.id(), asOf)
                .orElseGet(member::territory)
                .text();
        return raised(member, integration).of(file.book()).stream()
                .filter(flag -> !flag.from().isAfter(asOf))
                .map(flag -> view(file, flag, territory, asOf));
    }

    private static RaisedFlags raised(MemberFile member, Optional<IntegrationFile> integration) {
        return new RaisedFlags(
                KnownContracts.of(member),
                integration.map(IntegrationFile::enteredOn),
                integration.map(entry -> entry.missedAtEntry(LocalDate.MAX)).orElseGet(Set::of));
    }

    private static FlagView view(FlagFile file, Flag flag, String territory, LocalDate asOf) {
        return new FlagView(
                FlagId.of(new MembershipId(file.id()), flag).value(),
                flag.kind(),
                flag.kind().rule().text().lawId(),
                file.id(),
                territory,
                flag.subject(),
                flag.from(),
                flag.until(),
                flag.limit(),
                acknowledged(file, flag, asOf));
    }

    private static @Nullable Acknowledged acknowledged(FlagFile file, Flag flag, LocalDate asOf) {
        var actor = file.signatureOf(flag).map(Signature::actor).orElse("");
        return file.book()
                .acknowledged(flag, asOf)
                .map(known -> new Acknowledged(known.on(), known.reason(), actor))
                .orElse(null);
    }
}
