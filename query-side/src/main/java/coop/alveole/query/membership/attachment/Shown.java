package coop.alveole.query.membership.attachment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.query.shared.Viewer;

/** To whom an attachment is shown: its audience, as far as each reads that sort of words at all (security §6). */
final class Shown {
    private Shown() {}

    static boolean to(Viewer viewer, PersonId person, Piece piece) {
        return viewer.may(words(piece.kind()), person)
                && piece.audience().stream().anyMatch(audience -> viewer.may(as(audience), person));
    }

    private static Access as(Audience audience) {
        return switch (audience) {
            case PERSON -> Access.READ_ATTACHMENTS_OF_ONESELF;
            case SUPPORT_TEAM -> Access.READ_ATTACHMENTS_IN_SUPPORT;
            case ADMIN_TEAM -> Access.READ_ATTACHMENTS_IN_ADMINISTRATION;
        };
    }

    private static Access words(AttachmentKind kind) {
        return switch (kind) {
            case SIGNED_CONTRACT -> Access.READ_CONTRACT;
            case RESIDENCE_PERMIT, BANK_DETAILS, DIPLOMA -> Access.READ_SOCIAL;
            case HEALTH -> Access.READ_CARE;
            case INSURANCE_CERTIFICATE, HANDBOOK_RECEIPT, OTHER -> Access.READ_IDENTITY;
        };
    }
}
