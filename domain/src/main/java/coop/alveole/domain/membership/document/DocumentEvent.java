package coop.alveole.domain.membership.document;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.DocumentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was produced for one membership, and how it left. */
public sealed interface DocumentEvent extends MembershipFact {
    DocumentId documentId();

    /** From then on these bytes are the document, whatever its template becomes; their hash is that of what is sealed. */
    @Revision("1")
    record DocumentProduced(
            MembershipId membershipId,
            DocumentId documentId,
            DocumentKind kind,
            Matter matter,
            LocalDate producedOn,
            SealedFile file)
            implements DocumentEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return producedOn;
        }
    }

    /** The proof that it left by registered post (COOP-25): the receipt bears this number. */
    @Revision("1")
    record RegisteredLetterRecorded(
            MembershipId membershipId, DocumentId documentId, LocalDate sentOn, RegisteredNumber number)
            implements DocumentEvent {
        @Override
        public LocalDate effectiveOn() {
            return sentOn;
        }
    }

    /** It proves nothing any more: the letter may be given another number, and the number be that of another letter. */
    @Revision("1")
    record RegisteredLetterWithdrawn(
            MembershipId membershipId,
            DocumentId documentId,
            LocalDate withdrawnOn,
            RegisteredNumber number,
            NumberMistake reason)
            implements DocumentEvent {
        @Override
        public LocalDate effectiveOn() {
            return withdrawnOn;
        }
    }
}
