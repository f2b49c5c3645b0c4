package coop.alveole.domain.membership.attachment;

import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the attachments of one membership; {@code on} is the day it is asked. */
public sealed interface AttachmentCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    /** The file is kept already; refused, nothing names it. */
    record AttachDocument(
            MembershipId membershipId,
            AttachmentId attachmentId,
            LocalDate on,
            AttachmentKind kind,
            Optional<AttachedTo> about,
            LocalDate datedOn,
            Optional<LocalDate> validUntil,
            Set<Audience> audience,
            SealedFile file)
            implements AttachmentCommand {}

    record WithdrawAttachment(
            MembershipId membershipId, AttachmentId attachmentId, LocalDate on, WithdrawalReason reason)
            implements AttachmentCommand {}
}
