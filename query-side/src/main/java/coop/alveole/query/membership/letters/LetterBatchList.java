package coop.alveole.query.membership.letters;

import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Lots de lettres » as a list, the last one first. */
@Component
class LetterBatchList {
    record Row(LetterBatchView batch, Cell.Word kind, String by) {}

    private static final Listing<Row> BATCHES = new Listing<>(
            "letter-batches",
            "lots-de-lettres",
            "letters.batches",
            "letters.batch-count",
            "letters.no-batch",
            row -> row.batch().id(),
            List.of(
                    Column.day(
                            "producedOn",
                            "document.produced-on",
                            row -> row.batch().producedOn()),
                    Column.of("kind", "document.which", Row::kind),
                    Column.number(
                            "letters",
                            "letters.letters",
                            row -> new Cell.Whole(row.batch().letters().size())),
                    Column.number(
                            "notWrittenTo",
                            "letters.not-written-to",
                            row -> new Cell.Whole(row.batch().notWrittenTo().size())),
                    Column.number(
                            "registered",
                            "document.registered",
                            row -> new Cell.Whole(row.batch().registered())),
                    Column.words("by", "document.by", Row::by)));

    private final LetterBatchQueries queries;
    private final Colleagues colleagues;
    private final MessageSource messages;

    LetterBatchList(LetterBatchQueries queries, Colleagues colleagues, MessageSource messages) {
        this.queries = queries;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    Listed<Row> listed(Reading reading, Locale reader) {
        return BATCHES.of(
                queries.all(reading.ofList()).stream()
                        .map(batch -> new Row(
                                batch,
                                new Cell.Word(
                                        batch.kind().name(),
                                        messages.getMessage("document." + batch.kind(), null, reader)),
                                colleagues.author(batch.actor(), reader)))
                        .toList(),
                List.of());
    }
}
