package coop.alveole.query.day;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.away.AwayInShort;
import coop.alveole.query.day.DayPage.Line;
import coop.alveole.query.day.DayPage.Part;
import coop.alveole.query.deadline.DayFilter;
import coop.alveole.query.deadline.DayFilter.Whose;
import coop.alveole.query.deadline.DayList;
import coop.alveole.query.deadline.DeadlinesPage;
import coop.alveole.query.deadline.DeadlinesPage.Group;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.start.StepsLeft;
import coop.alveole.query.worklist.Urgency;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The home page: « Ma journée » for whoever follows files, and for the others where their work begins. */
@Controller
class DayPages {
    private final DayList list;
    private final StepsLeft stepsLeft;
    private final AwayInShort away;
    private final Frames frames;

    DayPages(DayList list, StepsLeft stepsLeft, AwayInShort away, Frames frames) {
        this.list = list;
        this.stepsLeft = stepsLeft;
        this.away = away;
        this.frames = frames;
    }

    /** A house without a name begins with it, for whoever may give it one. */
    @Allowed(Access.SIGNED_IN)
    @GetMapping("/")
    ModelAndView home(
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Whose whose,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var viewer = reading.viewer();
        if (stepsLeft.begin(reading, reader)) return new ModelAndView("redirect:/getting-started");
        if (!viewer.maySomewhere(Access.FOLLOW_DEADLINE)) return new ModelAndView("redirect:" + ofTheOthers(reading));
        var frame = frames.of(request, reading, "home");
        var filter = DayFilter.of(whose == null ? Whose.MINE : whose, territory);
        var page = new DayPage(
                frame,
                stepsLeft.of(frame, reading, reader),
                whose == Whose.EVERYBODY,
                !frame.past() && viewer.mayEverywhere(Access.RECORD_PERSON),
                frame.past() ? null : away.of(territory, reading, reader).orElse(null),
                parts(list.lines(filter, reading, !frame.past(), reader)));
        return new ModelAndView("day", "page", page);
    }

    private static String ofTheOthers(Reading reading) {
        if (reading.viewer().self().isPresent()) return "/me";
        return reading.viewer().maySomewhere(Access.READ_MEMBERS) ? "/members" : "/accounts";
    }

    private static List<Part> parts(List<DeadlinesPage.Line> lines) {
        return Stream.of(Urgency.LATE, Urgency.TODAY, Urgency.SOON)
                .map(urgency -> new Part(
                        urgency.name(),
                        lines.stream()
                                .filter(line -> line.group() == Group.Name.of(urgency))
                                .map(line -> new Line(line.row(), NextStep.of(line.row())))
                                .toList()))
                .toList();
    }
}
