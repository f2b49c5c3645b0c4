package coop.alveole.query.membership.integration;

import static coop.alveole.domain.membership.integration.Prerequisite.ORIENTATION_COMMITTEE;
import static coop.alveole.domain.shared.PersonalField.FIRST_NAME;
import static coop.alveole.domain.shared.PersonalField.LAST_NAME;

import coop.alveole.domain.access.Access;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.integration.CommitteeView.Why;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.people.Names;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is to come to the next orientation committee: by a waiver, or on the way in. */
@Component
class CommitteeQueries {
    private final Documents<IntegrationFile> files;
    private final Documents<MemberFile> members;
    private final Resident<IntegrationFile> residentFiles;
    private final Resident<MemberFile> residentMembers;
    private final Resident<PersonFile> residentPeople;
    private final Names names;
    private final Placements placements;

    CommitteeQueries(
            Documents<IntegrationFile> files,
            Resident<IntegrationFile> residentFiles,
            Documents<MemberFile> members,
            Resident<MemberFile> residentMembers,
            Resident<PersonFile> residentPeople,
            Names names,
            Placements placements) {
        this.files = files;
        this.members = members;
        this.residentFiles = residentFiles;
        this.residentMembers = residentMembers;
        this.residentPeople = residentPeople;
        this.names = names;
        this.placements = placements;
    }

    List<CommitteeView> expected(@Nullable String territory, Reading reading) {
        reading.waitFor(files);
        reading.waitFor(members);
        placements.waitFor(reading);
        return residentMembers.rows().stream()
                .filter(member -> reading.viewer().may(Access.READ_MEMBERS, member.personId()))
                .flatMap(member -> expected(member, reading).stream())
                .filter(view -> territory == null
                        || territory.isBlank()
                        || view.territory().equalsIgnoreCase(territory.strip()))
                .sorted(Comparator.comparing(CommitteeView::why)
                        .thenComparing(CommitteeView::since)
                        .thenComparing(CommitteeView::membershipId))
                .toList();
    }

    private Optional<CommitteeView> expected(MemberFile member, Reading reading) {
        var asOf = reading.asOf();
        var file = residentFiles.find(member.id());
        if (member.at(asOf).isEmpty() || member.asideOn(asOf).isPresent() || file.isEmpty()) return Optional.empty();
        if (file.get().met(asOf).contains(ORIENTATION_COMMITTEE)) return Optional.empty();
        if (file.get().waived(asOf).contains(ORIENTATION_COMMITTEE))
            return Optional.of(view(member, Why.WAIVED, waivedOn(file.get(), asOf), reading));
        if (file.get().hasEntered(asOf) || file.get().declinedOn(asOf).isPresent()) return Optional.empty();
        return Optional.of(view(member, Why.EXPECTED, member.registeredOn(), reading));
    }

    private static LocalDate waivedOn(IntegrationFile file, LocalDate asOf) {
        return file.at(asOf).stream()
                .filter(step -> step.kind() == Kind.WAIVED && Objects.equals(step.what(), ORIENTATION_COMMITTEE.name()))
                .findFirst()
                .orElseThrow()
                .on();
    }

    private CommitteeView view(MemberFile member, Why why, LocalDate since, Reading reading) {
        var words = residentPeople
                .find(member.personId().value())
                .map(person -> names.of(person, reading))
                .orElseGet(Map::of);
        return new CommitteeView(
                member.id(),
                words.getOrDefault(LAST_NAME, Words.ERASED),
                words.getOrDefault(FIRST_NAME, Words.ERASED),
                placements
                        .territoryOn(member.id(), reading.asOf())
                        .orElse(member.territory())
                        .text(),
                why,
                since);
    }
}
