package coop.alveole.query.membership.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.query.files.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attachment as it is told; {@code sha256} is that of its sealed bytes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachmentView(
        String id,
        AttachmentKind kind,
        @Nullable AttachedTo about,
        LocalDate datedOn,
        @Nullable LocalDate validUntil,
        Validity validity,
        List<Audience> audience,
        LocalDate attachedOn,
        FileType type,
        long bytes,
        String sha256) {
    static AttachmentView of(Piece piece, LocalDate day) {
        return new AttachmentView(
                piece.id(),
                piece.kind(),
                piece.about(),
                piece.datedOn(),
                piece.validUntil(),
                Validity.of(piece.validUntil(), day),
                piece.audience(),
                piece.from(),
                piece.file().type(),
                piece.file().bytes(),
                piece.file().sha256().toString());
    }
}
