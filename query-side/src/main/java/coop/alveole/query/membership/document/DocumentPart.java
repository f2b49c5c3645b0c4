package coop.alveole.query.membership.document;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.document.DocumentFile;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: the last documents produced, and where others are. */
@Component
@Order(PartOrder.DOCUMENTS)
class DocumentPart implements FilePart {
    private static final int LAST = 3;

    private final DocumentQueries queries;
    private final DocumentRows words;

    DocumentPart(DocumentQueries queries, DocumentRows words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        if (!DocumentRows.isFor(reading, id)) return Optional.empty();
        var file = queries.file(id, reading);
        var last = file.producedBy(reading.asOf()).stream().limit(LAST).toList();
        var page = "/members/" + id + "/documents";
        var table = Table.of(
                "document.kept",
                List.of("document.which", "document.produced-on", "document.print", "document.registered"),
                last,
                each -> List.of(
                        words.kind(each.kind(), reader),
                        French.day(each.producedOn()),
                        each.file().sha256().shortForm(),
                        numbers(file, each, reading, reader)),
                each -> page + "/" + each.documentId());
        return Optional.of(Part.named("documents").table(table).link(page, "document.produce-one"));
    }

    private String numbers(DocumentFile file, DocumentFile.Produced document, Reading reading, Locale reader) {
        return file.sentBy(reading.asOf(), document.documentId()).stream()
                .map(sent -> words.sent(sent, reader))
                .collect(Collectors.joining(", "));
    }
}
