package coop.alveole.query.people.rights;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.people.Relation;
import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.people.Relation.Register;
import coop.alveole.domain.people.Relation.Stage;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.people.PersonFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the documents tell of how long data are kept: shown only, for whoever erases asks the record itself. */
final class RelationOnFile {
    private RelationOnFile() {}

    static Relation on(LocalDate day, PersonFile person, Stream<LocalDate> calls, Optional<MemberFile> member) {
        var lastContact = Stream.of(
                        person.lines().stream().map(PersonFile.Line::from),
                        calls,
                        member.stream().map(MemberFile::registeredOn))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return member.map(file -> new Relation(stage(day, file, lastContact), employment(file), register(file)))
                .orElseGet(() -> Relation.contactOf(lastContact));
    }

    private static Stage stage(LocalDate day, MemberFile file, LocalDate lastContact) {
        var ends = Stream.concat(
                        file.contracts().stream().map(contract -> open(contract.endsOn())),
                        file.admissions().stream().map(admission -> open(admission.until())))
                .toList();
        return ends.stream()
                .max(Comparator.naturalOrder())
                .<Stage>map(last -> last.isBefore(day) ? new Stage.Ended(last) : new Stage.UnderWay())
                .orElseGet(() -> new Stage.Candidate(lastContact));
    }

    private static Employment employment(MemberFile file) {
        return file.contracts().stream()
                .filter(contract -> contract.kind() != ContractKind.CAPE)
                .map(MemberFile.Contract::startsOn)
                .min(Comparator.naturalOrder())
                .<Employment>map(Employment.Since::new)
                .orElseGet(Employment.None::new);
    }

    private static Register register(MemberFile file) {
        return file.admissions().isEmpty() ? Register.NEVER_ASSOCIATE : Register.ASSOCIATE;
    }

    private static LocalDate open(@Nullable LocalDate lastDay) {
        return Objects.requireNonNullElse(lastDay, LocalDate.MAX);
    }
}
