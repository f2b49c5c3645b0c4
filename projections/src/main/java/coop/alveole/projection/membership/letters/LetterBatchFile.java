package coop.alveole.projection.membership.letters;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.letters.Letter;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Letters produced at once: empty before they are. */
public record LetterBatchFile(String id, List<Produced> produced) {
    public record Produced(
            LocalDate on,
            DocumentKind kind,
            List<Letter> letters,
            List<MembershipId> notWrittenTo,
            String actor,
            long position) {}

    public Optional<Produced> by(LocalDate day) {
        return produced.stream().filter(each -> !each.on().isAfter(day)).findFirst();
    }
}
