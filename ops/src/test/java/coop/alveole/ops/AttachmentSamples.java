package coop.alveole.ops;

import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachmentEvent.*;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.membership.attachment.WithdrawalReason;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about a file that is attached. */
final class AttachmentSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000003";
    private static final MembershipId AMINAS = new MembershipId("membership-" + UUID);
    private static final AttachmentId PIECE = new AttachmentId("attachment-" + UUID);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final SealedFile FILE = new SealedFile(
            new Digest("0123456789abcdef".repeat(4)),
            20_480,
            FileType.PDF,
            new FileKey("person/" + UUID + "/social/file/" + UUID));

    static final List<Object> ALL = List.of(
            new DocumentAttached(
                    AMINAS,
                    PIECE,
                    DAY,
                    AttachmentKind.SIGNED_CONTRACT,
                    new AttachedTo(AttachedTo.Kind.CESA, DAY),
                    DAY,
                    DAY.plusYears(1),
                    List.of(Audience.PERSON, Audience.ADMIN_TEAM),
                    FILE),
            new AttachmentWithdrawn(AMINAS, PIECE, AttachmentKind.SIGNED_CONTRACT, DAY, WithdrawalReason.REPLACED));

    private AttachmentSamples() {}
}
