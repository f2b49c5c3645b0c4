package coop.alveole.query.housedocument;

import coop.alveole.domain.shared.Desk;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.files.Validity;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Among the lines of the day of who publishes, at their own desk: a paper in force whose validity ends. */
@Component
class HouseDocumentLines implements OtherLines {
    private final HouseDocumentQueries queries;
    private final HouseDocumentWords words;

    HouseDocumentLines(HouseDocumentQueries queries, HouseDocumentWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        if (!HouseDocumentQueries.mayPublish(reading.viewer())) return Stream.of();
        var desk = desk(reading.viewer());
        return queries.shown(reading).stream()
                .filter(Paper::isInForce)
                .flatMap(paper -> ending(paper, desk, reading, reader).stream());
    }

    private Optional<Waiting> ending(Paper paper, Desk desk, Reading reading, Locale reader) {
        var day = reading.asOf();
        return Optional.ofNullable(paper.version().validUntil())
                .filter(until -> Validity.of(until, day).asksForAnother())
                .map(until -> waiting(paper, words.ending(paper.version(), until, day, reader), until, desk));
    }

    private static Waiting waiting(Paper paper, String what, LocalDate until, Desk desk) {
        return new Waiting(paper.id(), what, HouseDocumentList.ADDRESS, null, "", "", until, desk);
    }

    private static Desk desk(Viewer viewer) {
        return viewer.sitsAt(Desk.ADMIN_TEAM, Optional.empty()) ? Desk.ADMIN_TEAM : Desk.CO_MANAGER;
    }
}
