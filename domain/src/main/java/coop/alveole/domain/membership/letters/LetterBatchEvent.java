package coop.alveole.domain.membership.letters;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was produced at once. */
public sealed interface LetterBatchEvent {
    LetterBatchId batchId();

    LocalDate effectiveOn();

    /** In the order in which they are printed, put into envelopes and given their numbers. */
    @Revision("1")
    record LettersProduced(
            LetterBatchId batchId,
            DocumentKind kind,
            LocalDate producedOn,
            List<Letter> letters,
            List<MembershipId> notWrittenTo)
            implements LetterBatchEvent {
        @Override
        public LocalDate effectiveOn() {
            return producedOn;
        }
    }
}
