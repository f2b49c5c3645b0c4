package coop.alveole.query.billing.series;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.Desk;
import coop.alveole.query.billing.series.SeriesView.State;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Among the lines of the day: each series that gives no number before somebody says which was the last one outside. */
@Component
class SeriesToConfirm implements OtherLines {
    private final SeriesQueries queries;
    private final MessageSource messages;

    SeriesToConfirm(SeriesQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        if (!reading.viewer().maySomewhere(Access.CONTINUE_SERIES)) return Stream.of();
        return queries.series(reading).stream()
                .filter(series -> series.state() == State.TO_CONFIRM)
                .map(series -> waiting(series, reading, reader));
    }

    private Waiting waiting(SeriesView series, Reading reading, Locale reader) {
        var what = messages.getMessage("series.to-confirm", new Object[] {series.lastNumber()}, reader);
        return new Waiting(series.id(), what, SeriesPages.ADDRESS, null, "", "", reading.asOf(), Desk.CO_MANAGER);
    }
}
