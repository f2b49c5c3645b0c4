package coop.alveole.query.deadline.calendar;

import static coop.alveole.query.shared.Question.text;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.deadline.calendar.SchedulePage.Asked;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Échéancier du sociétariat »: thirty-six months at a glance, then everybody who is to become an associate. */
@Controller
class SchedulePages {
    private static final String PATH = "/deadlines/calendar";

    private final CandidateQueries queries;
    private final CandidateList list;
    private final Lists lists;
    private final DaysToActMap map;
    private final Frames frames;

    SchedulePages(CandidateQueries queries, CandidateList list, Lists lists, DaysToActMap map, Frames frames) {
        this.queries = queries;
        this.list = list;
        this.lists = lists;
        this.map = map;
        this.frames = frames;
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
        var assembly = Optional.ofNullable(supposed);
        var chart = map.of(shown, assembly, at -> filter.address(PATH, dated, at) + "#people", reading, reader);
        int late = (int) shown.stream()
                .filter(each -> each.actsBy().isBefore(reading.asOf()))
                .count();
        var asked = new Asked(
                text(territory),
                text(month),
                text(supposed),
                assembly.map(French::day).orElse(""));
        var rows = lists.page(list.listed(shown, filter, reading, reader), request, reading, reader);
        return new ModelAndView("deadline-calendar", "page", new SchedulePage(frame, asked, chart, late, rows));
    }

    @Allowed(Access.READ_MEMBERS)
    @GetFiles({PATH, PATH + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable LocalDate supposed,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var filter = new CandidateFilter(territory, month, supposed);
        var candidates = queries.all(filter, reading.ofList());
        return lists.file(list.listed(candidates, filter, reading, reader), request, reading, reader);
    }
}
