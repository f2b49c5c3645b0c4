package coop.alveole.query.deadline;

import coop.alveole.domain.shared.Desk;
import coop.alveole.query.deadline.DeadlinesPage.Group;
import coop.alveole.query.deadline.DeadlinesPage.Line;
import coop.alveole.query.deadline.DeadlinesPage.Row;
import coop.alveole.query.deadline.DeadlinesPage.Said;
import coop.alveole.query.deadline.OtherLines.Waiting;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Addressed;
import coop.alveole.query.worklist.Colleagues;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The lines of the day that are neither deadlines nor actions: each leads to the page where it is done. */
@Component
class LinesBeside {
    private static final int DAYS_AHEAD = 60;

    private final List<OtherLines> others;
    private final Colleagues colleagues;
    private final MessageSource messages;

    LinesBeside(List<OtherLines> others, Colleagues colleagues, MessageSource messages) {
        this.others = List.copyOf(others);
        this.colleagues = colleagues;
        this.messages = messages;
    }

    Stream<Line> of(DayFilter filter, Reading reading, Locale reader) {
        if (filter.onlyActions() || filter.onlyDeadlines()) return Stream.of();
        return others.stream()
                .flatMap(each -> each.of(reading, reader))
                .filter(waiting -> filter.keeps(waiting, urgency(waiting.dueOn(), reading.asOf()), reading.viewer()))
                .map(waiting -> line(waiting, urgency(waiting.dueOn(), reading.asOf()), reader));
    }

    private Line line(Waiting waiting, Urgency urgency, Locale reader) {
        var said = "urgency." + urgency;
        var row = new Row(
                waiting.id(),
                waiting.what(),
                waiting.page(),
                waiting.membership() == null ? "" : "/members/" + waiting.membership(),
                waiting.name(),
                waiting.territory(),
                French.day(waiting.dueOn()),
                French.day(waiting.dueOn()),
                urgency == Urgency.LATE || urgency == Urgency.TODAY ? "red" : "amber",
                addressed(waiting.desk(), reader),
                List.of(new Said(said, "")),
                List.of());
        return new Line(
                Group.Name.of(urgency),
                waiting.dueOn(),
                waiting.dueOn(),
                Cell.text(waiting.what()),
                messages.getMessage(said, null, reader),
                row);
    }

    private String addressed(Desk desk, Locale reader) {
        return colleagues.said(Addressed.to(desk), reader);
    }

    private static Urgency urgency(LocalDate dueOn, LocalDate day) {
        if (dueOn.isBefore(day)) return Urgency.LATE;
        if (dueOn.equals(day)) return Urgency.TODAY;
        return dueOn.isAfter(day.plusDays(DAYS_AHEAD)) ? Urgency.LATER : Urgency.SOON;
    }
}
