package coop.alveole.query.membership.letters;

import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.document.DocumentFile.Produced;
import coop.alveole.projection.membership.document.DocumentFile.Sent;
import java.time.LocalDate;
import java.util.List;

/** Letters that left together on one day, in the order in which they are printed; references only. */
record LetterBatchView(
        String id,
        DocumentKind kind,
        LocalDate producedOn,
        List<LetterView> letters,
        List<MembershipId> notWrittenTo,
        String actor,
        long position) {
    /** {@code sent} are the numbers that hold on the day asked. */
    record LetterView(MembershipId membershipId, Produced document, List<Sent> sent) {
        boolean isRegistered() {
            return !sent.isEmpty();
        }
    }

    @JsonIgnore
    boolean isOfSomebody() {
        return !letters.isEmpty() || !notWrittenTo.isEmpty();
    }

    int registered() {
        return (int) letters.stream().filter(LetterView::isRegistered).count();
    }
}
