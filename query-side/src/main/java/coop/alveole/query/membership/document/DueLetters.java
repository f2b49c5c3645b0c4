package coop.alveole.query.membership.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom a letter of one kind is due to, the most pressing first; for whoever may write it. */
@Component
public class DueLetters {
    /** {@code lacks} says in words why it cannot be written; {@code to} and {@code address} as they would stand on it. */
    public record Due(
            MembershipId id,
            DocumentKind kind,
            String territory,
            LocalDate by,
            Matter matter,
            String to,
            List<String> address,
            List<String> lacks) {
        public boolean isComplete() {
            return lacks.isEmpty();
        }
    }

    private final LetterPapers letters;
    private final Parties parties;
    private final Placements placements;
    private final Documents<MemberFile> documents;
    private final Resident<MemberFile> members;

    DueLetters(
            LetterPapers letters,
            Parties parties,
            Placements placements,
            Documents<MemberFile> documents,
            Resident<MemberFile> members) {
        this.letters = letters;
        this.parties = parties;
        this.placements = placements;
        this.documents = documents;
        this.members = members;
    }

    public List<Due> all(DocumentKind kind, Reading reading, Locale reader) {
        reading.waitFor(documents);
        return members.rows().stream()
                .flatMap(member -> of(kind, member, reading, reader).stream())
                .sorted(Comparator.comparing(Due::by)
                        .thenComparing(Due::to)
                        .thenComparing(due -> due.id().value()))
                .toList();
    }

    public Optional<Due> of(DocumentKind kind, MembershipId id, Reading reading, Locale reader) {
        reading.waitFor(documents);
        return members.find(id.value()).flatMap(member -> of(kind, member, reading, reader));
    }

    private Optional<Due> of(DocumentKind kind, MemberFile member, Reading reading, Locale reader) {
        var id = new MembershipId(member.id());
        if (!reading.viewer().may(Access.PRODUCE_DOCUMENT, id.personId())) return Optional.empty();
        if (member.asideOn(reading.asOf()).isPresent()) return Optional.empty();
        return letters.of(kind, id, member, () -> parties.of(id, reading, reader), reading, reader)
                .map(due -> new Due(
                        id,
                        kind,
                        territory(member, reading.asOf()),
                        due.by(),
                        due.prepared().matter(),
                        due.prepared().person().name(),
                        due.prepared().person().address(),
                        due.prepared().lacks()));
    }

    private String territory(MemberFile member, LocalDate day) {
        return placements
                .territoryOn(member.id(), day)
                .orElse(member.territory())
                .text();
    }
}
