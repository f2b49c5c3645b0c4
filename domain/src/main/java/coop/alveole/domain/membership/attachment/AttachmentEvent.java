package coop.alveole.domain.membership.attachment;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What became of a file attached to a membership; its words are in the sealed file alone. */
public sealed interface AttachmentEvent extends MembershipFact {
    AttachmentId attachmentId();

    /**
     * {@code datedOn} is the day the paper bears, {@code validUntil} its last day, included; without {@code about} it is
     * about the person.
     */
    @Revision("1")
    record DocumentAttached(
            MembershipId membershipId,
            AttachmentId attachmentId,
            LocalDate attachedOn,
            AttachmentKind kind,
            @Nullable AttachedTo about,
            LocalDate datedOn,
            @Nullable LocalDate validUntil,
            List<Audience> audience,
            SealedFile file)
            implements AttachmentEvent, NamesFile {
        @Override
        public LocalDate effectiveOn() {
            return attachedOn;
        }
    }

    /** It is shown no more; the file stays where it is, until its key is destroyed: at once, of the wrong one. */
    @Revision("1")
    record AttachmentWithdrawn(
            MembershipId membershipId,
            AttachmentId attachmentId,
            AttachmentKind kind,
            LocalDate withdrawnOn,
            WithdrawalReason reason)
            implements AttachmentEvent {
        @Override
        public LocalDate effectiveOn() {
            return withdrawnOn;
        }
    }
}
