package coop.alveole.query.membership.attachment;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.shared.Reads;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Opens an attachment; that it was opened is noted before any of it is. */
@Component
class AttachmentContents {
    private final KeptFiles files;
    private final Reads reads;

    AttachmentContents(KeptFiles files, Reads reads) {
        this.files = files;
        this.reads = reads;
    }

    ResponseEntity<byte[]> file(MembershipId id, Piece piece, HttpServletRequest request) {
        note(id, piece, request);
        return FileReplies.file(files, piece.file());
    }

    /** Drawn anew, so that nothing of the file itself reaches a browser. */
    ResponseEntity<byte[]> picture(MembershipId id, Piece piece, HttpServletRequest request) {
        if (!piece.file().type().isImage()) throw new RuleBroken(RequestRule.UNKNOWN, "attachment");
        note(id, piece, request);
        return FileReplies.picture(files, piece.file());
    }

    private void note(MembershipId id, Piece piece, HttpServletRequest request) {
        reads.note(request, id.personId(), piece.kind().retention(), "ATTACHMENT");
    }
}
