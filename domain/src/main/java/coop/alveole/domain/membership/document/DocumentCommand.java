package coop.alveole.domain.membership.document;

import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the documents of one membership. */
public sealed interface DocumentCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    /** {@code file} is on the disk already. */
    record ProduceDocument(
            MembershipId membershipId,
            DocumentId documentId,
            DocumentKind kind,
            Matter matter,
            LocalDate producedOn,
            SealedFile file)
            implements DocumentCommand {}

    /** {@code recordedOn} is the day of asking; {@code takenOn} that of a letter to somebody else which bears this number. */
    record RecordRegisteredLetter(
            MembershipId membershipId,
            DocumentId documentId,
            LocalDate recordedOn,
            LocalDate sentOn,
            RegisteredNumber number,
            Optional<LocalDate> takenOn)
            implements DocumentCommand {}

    record WithdrawRegisteredLetter(
            MembershipId membershipId,
            DocumentId documentId,
            LocalDate withdrawnOn,
            RegisteredNumber number,
            NumberMistake reason)
            implements DocumentCommand {}
}
