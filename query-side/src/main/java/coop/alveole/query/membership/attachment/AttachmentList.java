package coop.alveole.query.membership.attachment;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.attachment.AttachmentFile.Piece;
import coop.alveole.query.files.Validity;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.membership.attachment.AttachmentsPage.Row;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The attachments of one file as a list, the latest first. */
@Component
class AttachmentList {
    private final AttachmentQueries queries;
    private final AttachmentWords words;

    AttachmentList(AttachmentQueries queries, AttachmentWords words) {
        this.queries = queries;
        this.words = words;
    }

    Listed<Row> listed(MembershipId id, boolean mayWithdraw, Reading reading, Locale reader) {
        var own = mayWithdraw ? queries.file(id, reading) : Optional.<AttachmentFile>empty();
        var rows = queries.shown(id, reading).stream()
                .map(piece ->
                        row(id, piece, own.filter(file -> file.holds(piece)).isPresent(), reading))
                .toList();
        return listing(reading, reader).of(rows, List.of());
    }

    private Listing<Row> listing(Reading reading, Locale reader) {
        return new Listing<>(
                "attachments",
                "pieces",
                "attachments.title",
                "attachments.count",
                "attachments.none",
                row -> row.piece().id(),
                List.of(
                        Column.of(
                                "kind",
                                "attachments.kind",
                                row -> new Cell.Word(
                                        row.piece().kind().name(),
                                        words.kind(row.piece().kind(), reader))),
                        Column.words(
                                "about",
                                "attachments.about",
                                row -> words.about(row.piece().about(), reader)),
                        Column.day(
                                "datedOn",
                                "attachments.dated-on",
                                row -> row.piece().datedOn()),
                        Column.<Row>day(
                                        "validUntil",
                                        "attachments.valid-until",
                                        row -> row.piece().validUntil())
                                .inFiles(),
                        Column.<Row>words(
                                        "validity",
                                        "attachments.validity",
                                        row -> words.validity(row.piece().validUntil(), reading.asOf(), reader))
                                .counted()
                                .onScreen(),
                        Column.words(
                                "audience",
                                "attachments.audience",
                                row -> words.audience(row.piece().audience(), reader)),
                        Column.day(
                                "attachedOn",
                                "attachments.attached-on",
                                row -> row.piece().attachedOn())));
    }

    private static Row row(MembershipId id, Piece piece, boolean withdrawable, Reading reading) {
        var address = "/members/" + id + "/attachments/" + piece.id();
        return new Row(
                AttachmentView.of(piece, reading.asOf()),
                address + "/file",
                piece.file().type().isImage() ? address + "/picture" : "",
                Validity.of(piece.validUntil(), reading.asOf()).tone(),
                withdrawable);
    }
}
