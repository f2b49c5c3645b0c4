package coop.alveole.domain.membership.letters;

import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.shared.LetterBatchId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about letters produced at once. */
public sealed interface LetterBatchCommand {
    @TargetAggregateIdentifier
    LetterBatchId batchId();

    /** Each letter is produced for its person in the same gesture; {@code notWrittenTo} are those of whom something is missing. */
    record ProduceLetters(
            LetterBatchId batchId,
            DocumentKind kind,
            LocalDate producedOn,
            List<Letter> letters,
            List<MembershipId> notWrittenTo)
            implements LetterBatchCommand {}
}
