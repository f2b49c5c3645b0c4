package coop.alveole.query.membership.document;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: the last documents produced, and where others are. */
@Component
@Order(DocumentPart.LATE)
class DocumentPart implements FilePart {
    static final int LATE = 90;
    private static final int LAST = 3;

    private final DocumentQueries queries;
    private final MessageSource messages;

    DocumentPart(DocumentQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        if (!DocumentRows.isFor(reading, id)) return Optional.empty();
        var last = queries.file(id, reading).producedBy(reading.asOf()).stream()
                .limit(LAST)
                .toList();
        var page = "/members/" + id + "/documents";
        var table = new Table(
                "document.kept",
                List.of("document.which", "document.produced-on", "document.print"),
                last.stream()
                        .map(each -> List.of(
                                messages.getMessage("document." + each.kind(), null, reader),
                                French.day(each.producedOn()),
                                each.file().sha256().shortForm()))
                        .toList(),
                last.stream().map(each -> page + "/" + each.documentId()).toList());
        return Optional.of(new Part(
                "documents",
                List.of(),
                List.of(),
                last.isEmpty() ? List.of() : List.of(table),
                List.of(),
                List.of(new Link(page, "document.produce-one"))));
    }
}
