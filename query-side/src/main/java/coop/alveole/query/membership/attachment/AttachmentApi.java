package coop.alveole.query.membership.attachment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AttachmentId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/memberships/{id}/attachments")
class AttachmentApi {
    private final AttachmentQueries queries;
    private final AttachmentContents contents;

    AttachmentApi(AttachmentQueries queries, AttachmentContents contents) {
        this.queries = queries;
        this.contents = contents;
    }

    @Allowed(Access.READ_ATTACHMENTS)
    @GetMapping
    ResponseEntity<Page<AttachmentView>> attachments(
            @PathVariable MembershipId id,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Reading reading) {
        var views = queries.shown(id, reading).stream()
                .map(piece -> AttachmentView.of(piece, reading.asOf()))
                .toList();
        return Page.of(views, AttachmentView::id, limit, cursor).reply();
    }

    /** The file itself, as it was attached. */
    @Allowed(Access.READ_ATTACHMENTS)
    @GetMapping("/{attachment}")
    ResponseEntity<byte[]> file(
            @PathVariable MembershipId id,
            @PathVariable AttachmentId attachment,
            Reading reading,
            HttpServletRequest request) {
        var piece = queries.piece(id, attachment, reading)
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "attachment"));
        return contents.file(id, piece, request);
    }
}
