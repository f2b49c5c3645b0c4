package coop.alveole.query.membership.association;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.exit.Afterwards;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Contract;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.membership.association.AssociationFile.Candidacy;
import coop.alveole.projection.membership.association.AssociationFile.Line;
import coop.alveole.projection.membership.association.AssociationFile.Progress;
import coop.alveole.projection.membership.association.AssociationFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.association.AssociationView.*;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about the association of one member: nothing is stored that depends on the day asked. */
@Component
public class AssociationQueries {
    private final Documents<AssociationFile> associations;
    private final Resident<AssociationFile> residentAssociations;
    private final Documents<MemberFile> members;
    private final Resident<MemberFile> residentMembers;
    private final AsKnown asKnown;

    AssociationQueries(
            Documents<AssociationFile> associations,
            Resident<AssociationFile> residentAssociations,
            Documents<MemberFile> members,
            Resident<MemberFile> residentMembers,
            AsKnown asKnown) {
        this.associations = associations;
        this.residentAssociations = residentAssociations;
        this.members = members;
        this.residentMembers = residentMembers;
        this.asKnown = asKnown;
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<AssociationView> association(MembershipId id, Reading reading) {
        if (!reading.viewer().may(Access.READ_MEMBERS, id.personId())) return Optional.empty();
        return asKnown.find(members, residentMembers, new MemberFiles(), id.value(), reading)
                .filter(member -> member.at(reading.asOf()).isPresent())
                .map(member -> view(member, file(id, reading), reading.asOf()));
    }

    private AssociationFile file(MembershipId id, Reading reading) {
        var fold = new AssociationFiles();
        return asKnown.find(associations, residentAssociations, fold, id.value(), reading)
                .orElseGet(() -> fold.empty(id.value()));
    }

    private static AssociationView view(MemberFile member, AssociationFile file, LocalDate asOf) {
        var line = file.at(asOf);
        var shares = file.subscriptionsUpTo(asOf);
        return new AssociationView(
                file.id(),
                line.map(Line::progress).orElse(null),
                line.map(Line::since).orElse(null),
                line.map(Line::assemblyId).map(AssemblyId::value).orElse(null),
                line.filter(Line::wasTakenOver).isPresent(),
                line.map(Line::broken).orElse(List.of()),
                line.map(Line::candidacy).map(Candidacy::ruledFrom).orElse(null),
                member.at(asOf).map(MemberFile.Line::associateBy).orElse(null),
                shares.stream().mapToInt(AssociationFile.Subscribed::shares).sum(),
                shares.stream().map(AssociationFile.Subscribed::amount).reduce(Money.ZERO, Money::plus),
                shares.stream()
                        .map(each -> new Subscribed(each.subscribedOn(), each.shares(), each.amount()))
                        .toList(),
                line.filter(held -> held.progress() == Progress.ASSOCIATE)
                        .map(held -> sides(held.from(), member.contracts(), asOf))
                        .orElse(null),
                file.departures().stream()
                        .filter(gone -> !gone.lastDay().isAfter(asOf))
                        .map(AssociationQueries::departure)
                        .toList(),
                file.lastAdmission()
                        .map(last -> new Admitted(id(last.assemblyId()), last.electedOn(), last.admittedOn()))
                        .orElse(null),
                file.corrections().stream()
                        .map(wrong -> new Correction(
                                id(wrong.wrongAssemblyId()),
                                wrong.wrongElectedOn(),
                                wrong.wrongAdmittedOn(),
                                wrong.reason(),
                                wrong.broken()))
                        .toList());
    }

    private static @Nullable String id(@Nullable AssemblyId assembly) {
        return assembly == null ? null : assembly.value();
    }

    /** Whoever was employed counts with the employed for votes; for capital if still an associate when it ended. */
    private static Sides sides(LocalDate associateSince, List<Contract> contracts, LocalDate asOf) {
        var jobs = contracts.stream()
                .filter(contract -> contract.kind() != ContractKind.CAPE)
                .filter(contract -> !contract.startsOn().isAfter(asOf))
                .toList();
        boolean stayed = jobs.stream()
                .map(Contract::endsOn)
                .anyMatch(end -> end == null || !end.isBefore(asOf) || !end.isBefore(associateSince));
        return new Sides(jobs.isEmpty() ? Side.OUTSIDE : Side.EMPLOYED, stayed ? Side.EMPLOYED : Side.OUTSIDE);
    }

    private static Departure departure(AssociationFile.Departure gone) {
        var back = Optional.ofNullable(gone.comeback());
        return new Departure(
                gone.kind(),
                gone.reason(),
                gone.lastDay(),
                Afterwards.readableUntil(gone.lastDay()),
                gone.due().stream()
                        .map(due -> new Due(due.kind(), due.kind().owing(), due.amount()))
                        .toList(),
                gone.broken(),
                back.map(AssociationFile.Comeback::returnedOn).orElse(null),
                back.map(AssociationFile.Comeback::entry).orElse(null));
    }
}
