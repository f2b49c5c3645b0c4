package coop.alveole.query.membership.attachment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: its attachments, the signed papers that are missing, and the way to attach one. */
@Component
@Order(AttachmentPart.AFTER_THE_STEPS)
class AttachmentPart implements FilePart {
    static final int AFTER_THE_STEPS = 25;

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
        return new Part(
                "attachments",
                remarks,
                List.of(),
                table(page, shown, reading, reader),
                List.of(),
                List.of(new Link(page, mayAttach ? "attachments.open" : "attachments.read")));
    }

    private List<Table> table(String page, List<Piece> shown, Reading reading, Locale reader) {
        if (shown.isEmpty()) return List.of();
        return List.of(new Table(
                "attachments.there",
                List.of("attachments.kind", "attachments.about", "attachments.dated-on", "attachments.validity"),
                shown.stream().map(piece -> row(piece, reading, reader)).toList(),
                shown.stream().map(piece -> page + "/" + piece.id() + "/file").toList()));
    }

    private List<String> row(Piece piece, Reading reading, Locale reader) {
        return List.of(
                words.kind(piece.kind(), reader),
                words.about(piece.about(), reader),
                French.day(piece.datedOn()),
                words.validity(piece.validUntil(), reading.asOf(), reader));
    }
}
