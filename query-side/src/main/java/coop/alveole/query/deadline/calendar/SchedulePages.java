package coop.alveole.query.deadline.calendar;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.deadline.calendar.SchedulePage.Asked;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Question;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Échéancier du sociétariat »: thirty-six months at a glance, then everybody who is to become an associate. */
@Controller
class SchedulePages {
    private static final String PATH = "/deadlines/calendar";

    private final CandidateQueries queries;
    private final CandidateRows rows;
    private final DaysToActMap map;
    private final Frames frames;
    private final MessageSource messages;

    SchedulePages(
            CandidateQueries queries, CandidateRows rows, DaysToActMap map, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.rows = rows;
        this.map = map;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping(PATH)
    ModelAndView schedule(
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable LocalDate supposed,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var filter = new CandidateFilter(territory, month, supposed);
        var frame = frames.of(request, reading, "deadlines");
        var dated = frame.past() ? frame.asOf() : null;
        var shown = queries.all(filter, reading.ofList());
        var chart = map.of(
                shown,
                Optional.ofNullable(supposed),
                at -> filter.address(PATH, dated, at) + "#people",
                reading,
                reader);
        int late = (int) shown.stream()
                .filter(each -> each.actsBy().isBefore(reading.asOf()))
                .count();
        return new ModelAndView(
                "deadline-calendar",
                "page",
                new SchedulePage(
                        frame, asked(filter, dated, reader), chart, late, rows(shown, filter, frame, reading, reader)));
    }

    private List<SchedulePage.Row> rows(
            List<Candidate> shown, CandidateFilter filter, Frame frame, Reading reading, Locale reader) {
        var dated = frame.past() ? frame.asOf() : null;
        return shown.stream()
                .filter(filter::keeps)
                .map(candidate -> rows.row(candidate, reading, dated, !frame.past(), reader))
                .toList();
    }

    private Asked asked(CandidateFilter filter, @Nullable String dated, Locale reader) {
        var month = filter.month();
        return new Asked(
                filter.territoryText(),
                Question.text(month),
                month == null ? "" : ChartReader.of(messages, reader).month(month),
                filter.address(PATH, dated, null),
                Question.text(filter.supposed()),
                Optional.ofNullable(filter.supposed()).map(French::day).orElse(""));
    }
}
