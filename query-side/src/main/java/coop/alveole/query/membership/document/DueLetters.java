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
    /** {@code about} and {@code lacks} are said in words: which deadline, and why it cannot be written; {@code to} stands on it. */
    public record Due(
            MembershipId id,
            String territory,
            LocalDate by,
            Matter matter,
            String about,
            String to,
            List<String> lacks) {
        public boolean isComplete() {
            return lacks.isEmpty();
        }
    }

    private final LetterPapers letters;
    private final DocumentRows words;
    private final Parties parties;
    private final Placements placements;
    private final Documents<MemberFile> documents;
    private final Resident<MemberFile> members;

    DueLetters(
            LetterPapers letters,
            DocumentRows words,
            Parties parties,
            Placements placements,
            Documents<MemberFile> documents,
            Resident<MemberFile> members) {
        this.letters = letters;
        this.words = words;
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
                        territory(member, reading.asOf()),
                        due.by(),
                        due.prepared().matter(),
                        words.about(kind, due.prepared().matter(), reader),
                        due.prepared().person().name(),
                        due.prepared().lacks()));
    }

    private String territory(MemberFile member, LocalDate day) {
        return placements
                .territoryOn(member.id(), day)
                .orElse(member.territory())
                .text();
    }
}
