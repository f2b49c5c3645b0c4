package coop.alveole.query.housedocument;

import coop.alveole.projection.housedocument.HouseDocumentFile.Version;
import coop.alveole.query.files.Validity;
import coop.alveole.query.housedocument.HouseDocumentsPage.Row;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers of the cooperative as a list: those in force, or their past versions too for who publishes. */
@Component
class HouseDocumentList {
    static final String ADDRESS = "/house-documents";

    /** Which versions are asked for; without it, those in force. */
    enum Versions {
        ALL
    }

    private final HouseDocumentQueries queries;
    private final HouseDocumentWords words;

    HouseDocumentList(HouseDocumentQueries queries, HouseDocumentWords words) {
        this.queries = queries;
        this.words = words;
    }

    Listed<Row> listed(@Nullable Versions versions, boolean mayWithdraw, Reading reading, Locale reader) {
        var rows = queries.shown(reading.ofList()).stream()
                .filter(paper -> versions == Versions.ALL || paper.isInForce())
                .map(paper -> row(paper, mayWithdraw, reading))
                .toList();
        return listing(reading, reader)
                .of(rows, List.of(Chip.word("versions", "house-documents.versions", "house-documents.", versions)));
    }

    private Listing<Row> listing(Reading reading, Locale reader) {
        return new Listing<>(
                "house-documents",
                "papiers-de-la-cooperative",
                "house-documents.title",
                "house-documents.count",
                "house-documents.none",
                row -> row.paper().id(),
                List.of(
                        Column.words("name", "house-documents.name", of(version -> words.name(version, reader))),
                        Column.<Row>of(
                                        "standing",
                                        "house-documents.standing",
                                        row -> new Cell.Word(
                                                row.paper().standing().name(),
                                                words.standing(row.paper().standing(), reader)))
                                .counted(),
                        Column.day("datedOn", "attachments.dated-on", of(Version::datedOn)),
                        Column.<Row>day("validUntil", "attachments.valid-until", of(Version::validUntil))
                                .inFiles(),
                        Column.<Row>words(
                                        "validity",
                                        "attachments.validity",
                                        of(version -> words.validity(version.validUntil(), reading.asOf(), reader)))
                                .counted()
                                .onScreen(),
                        Column.of(
                                "readership",
                                "attachments.audience",
                                row -> new Cell.Word(
                                        row.paper().version().readership().name(),
                                        words.readership(row.paper().version().readership(), reader))),
                        Column.day("publishedOn", "house-documents.published-on", of(Version::from))));
    }

    private static <V extends @Nullable Object> Function<Row, V> of(Function<Version, V> told) {
        return row -> told.apply(row.paper().version());
    }

    private static Row row(Paper paper, boolean mayWithdraw, Reading reading) {
        return new Row(
                paper,
                paper.opens() ? ADDRESS + "/" + paper.id() + "/file" : "",
                Validity.of(paper.version().validUntil(), reading.asOf()).tone(),
                mayWithdraw);
    }
}
