package coop.alveole.query.membership.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.document.DocumentFile;
import coop.alveole.query.files.KeptFiles;
import coop.alveole.query.membership.document.DocumentsPage.*;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The documents of one file in words. */
@Component
class DocumentRows {
    private final DocumentQueries queries;
    private final KeptFiles files;
    private final Colleagues colleagues;
    private final MessageSource messages;

    DocumentRows(DocumentQueries queries, KeptFiles files, Colleagues colleagues, MessageSource messages) {
        this.queries = queries;
        this.files = files;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    List<Row> toProduce(MembershipId id, Reading reading, Locale reader) {
        return queries.all(id, reading, reader).stream()
                .map(each -> row(id, each, reading, reader))
                .toList();
    }

    private Row row(MembershipId id, Prepared each, Reading reading, Locale reader) {
        var matter = each.matter();
        return new Row(
                each.kind().name(),
                matter.day().toString(),
                matter.number(),
                about(each.kind(), matter, reader),
                each.lacks(),
                each.isComplete() ? draft(id, each, reading) : "",
                each.isProducible());
    }

    private static String draft(MembershipId id, Prepared each, Reading reading) {
        return "/members/%s/documents/draft?kind=%s&day=%s&number=%d&asOf=%s"
                .formatted(id, each.kind(), each.matter().day(), each.matter().number(), reading.asOf());
    }

    List<Kept> kept(DocumentFile file, Reading reading, boolean may, Locale reader) {
        return file.producedBy(reading.asOf()).stream()
                .map(each -> new Kept(
                        each.documentId().value(),
                        each.kind().name(),
                        about(each.kind(), each.matter(), reader),
                        French.day(each.producedOn()),
                        colleagues.author(each.actor(), reader),
                        each.file().sha256().shortForm(),
                        files.read(each.file(), _ -> true).isPresent(),
                        file.sentBy(reading.asOf(), each.documentId()).stream()
                                .map(sent -> new Sent(
                                        French.day(sent.sentOn()), sent.number().digits()))
                                .toList(),
                        may && each.kind().isLetter()))
                .toList();
    }

    String kind(DocumentKind kind, Locale reader) {
        return messages.getMessage("document." + kind, null, reader);
    }

    String about(DocumentKind kind, Matter matter, Locale reader) {
        return messages.getMessage(
                "document.about." + kind, new Object[] {French.day(matter.day()), matter.number()}, reader);
    }

    /** « n° 1A12345678901, le 12/03/2027 ». */
    String sent(DocumentFile.Sent sent, Locale reader) {
        return messages.getMessage(
                "document.sent", new Object[] {sent.number().digits(), French.day(sent.sentOn())}, reader);
    }

    static boolean isFor(Reading reading, MembershipId id) {
        return reading.viewer().may(Access.READ_CONTRACT, id.personId());
    }
}
