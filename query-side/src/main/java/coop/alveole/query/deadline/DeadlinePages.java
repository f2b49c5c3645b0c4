package coop.alveole.query.deadline;

import static coop.alveole.query.shared.Question.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.deadline.DeadlineEvent.DoneReason;
import coop.alveole.domain.deadline.DeadlineEvent.PauseReason;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.query.deadline.DeadlinesPage.*;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Urgency;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** « Échéances »: late, today, soon. The whole question stands in the address; empty parameters ask nothing. */
@Controller
class DeadlinePages {
    private static final Choices CHOICES = new Choices(
            names(DeadlineKind.values()),
            names(Desk.values()),
            names(Urgency.values()),
            names(PauseReason.values()),
            names(DoneReason.values()));

    private static final String LIST = "/deadlines";

    private final DayList list;
    private final DeadlineQueries queries;
    private final DeadlineRows rows;
    private final Frames frames;
    private final Lists lists;

    DeadlinePages(DayList list, DeadlineQueries queries, DeadlineRows rows, Frames frames, Lists lists) {
        this.list = list;
        this.queries = queries;
        this.rows = rows;
        this.frames = frames;
        this.lists = lists;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping(LIST)
    ModelAndView deadlines(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Desk desk,
            @RequestParam(required = false) @Nullable Urgency urgency,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "deadlines");
        var listed = list.listed(new DayFilter(what, territory, desk, urgency), reading, !frame.past(), reader);
        var asked = new Asked(text(what), text(territory), text(desk), text(urgency));
        var shown = lists.page(listed, request, reading, reader);
        var page =
                new DeadlinesPage(frame, address(LIST, asked), asked, CHOICES, shown, Group.of(shown, listed.rows()));
        return new ModelAndView("deadlines", "page", page);
    }

    /** One line, and what may be done about it; one that is not open, or not to be seen, leads to the list it came from. */
    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/deadlines/{deadline}")
    ModelAndView deadline(
            @PathVariable DeadlineId deadline,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Desk desk,
            @RequestParam(required = false) @Nullable Urgency urgency,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var asked = new Asked(text(what), text(territory), text(desk), text(urgency));
        var back = address(LIST, asked);
        var frame = frames.of(request, reading, "deadlines");
        return queries.line(deadline, reading.ofList(), reader)
                .map(line -> rows.row(line, reading, !frame.past(), reader))
                .map(row -> new DeadlinePage(frame, address(LIST + "/" + deadline, asked), back, CHOICES, row))
                .map(page -> new ModelAndView("deadline", "page", page))
                .orElseGet(() -> new ModelAndView("redirect:" + back));
    }

    @Allowed(Access.READ_MEMBERS)
    @GetFiles({LIST, LIST + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable Desk desk,
            @RequestParam(required = false) @Nullable Urgency urgency,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var listed = list.listed(new DayFilter(what, territory, desk, urgency), reading, false, reader);
        return lists.file(listed, request, reading, reader);
    }

    private static String address(String path, Asked asked) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!asked.what().isEmpty()) address.queryParam("what", asked.what());
        if (!asked.territory().isEmpty()) address.queryParam("territory", asked.territory());
        if (!asked.desk().isEmpty()) address.queryParam("desk", asked.desk());
        if (!asked.urgency().isEmpty()) address.queryParam("urgency", asked.urgency());
        return address.encode().toUriString();
    }
}
