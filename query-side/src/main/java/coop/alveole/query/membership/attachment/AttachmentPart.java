package coop.alveole.query.membership.attachment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: its attachments, the signed papers that are missing, and the way to attach one. */
@Component
@Order(PartOrder.ATTACHMENTS)
class AttachmentPart implements FilePart {
    private final AttachmentQueries queries;
    private final AttachmentWords words;

    AttachmentPart(AttachmentQueries queries, AttachmentWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        return queries.file(id, reading).map(file -> part(id, file, reading, reader));
    }

    private Part part(MembershipId id, AttachmentFile file, Reading reading, Locale reader) {
        var shown = queries.shown(id, reading);
        boolean mayAttach = reading.viewer().may(Access.ATTACH_DOCUMENT, id.personId());
        var remarks = mayAttach
                ? file.missingOn(reading.asOf()).stream()
                        .map(what -> words.missing(what, reader))
                        .toList()
                : List.<String>of();
        var page = "/members/" + id + "/attachments";
        return Part.named("attachments")
                .remarks(remarks)
                .table(table(page, shown, reading, reader))
                .link(page, mayAttach ? "attachments.open" : "attachments.read");
    }

    private Table table(String page, List<Piece> shown, Reading reading, Locale reader) {
        return Table.of(
                "attachments.there",
                List.of("attachments.kind", "attachments.about", "attachments.dated-on", "attachments.validity"),
                shown,
                piece -> row(piece, reading, reader),
                piece -> page + "/" + piece.id() + "/file");
    }

    private List<String> row(Piece piece, Reading reading, Locale reader) {
        return List.of(
                words.kind(piece.kind(), reader),
                words.about(piece.about(), reader),
                French.day(piece.datedOn()),
                words.validity(piece.validUntil(), reading.asOf(), reader));
    }
}
