package coop.alveole.query.away;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.away.AwayPage.About;
import coop.alveole.query.away.AwayPage.Said;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AwayPages {
    private final WhileAway away;
    private final LastVisit visits;
    private final SystemState system;
    private final Frames frames;

    AwayPages(WhileAway away, LastVisit visits, SystemState system, Frames frames) {
        this.away = away;
        this.visits = visits;
        this.system = system;
        this.frames = frames;
    }

    @Allowed(Access.FOLLOW_DEADLINE)
    @GetMapping("/while-you-were-away")
    ModelAndView page(
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String territory,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var moment = visits.asked(since, reading.ofList());
        var view = away.since(moment, territory, reading, reader);
        var page = new AwayPage(
                frames.of(request, reading, "while-you-were-away"),
                since == null ? "" : since,
                moment.atZone(system.zone()).toLocalDate().toString(),
                said(moment),
                view.facts(),
                view.people().stream().map(this::about).toList(),
                view.more());
        return new ModelAndView("while-you-were-away", "page", page);
    }

    @Allowed(Access.FOLLOW_DEADLINE)
    @GetMapping("/api/v1/while-you-were-away")
    @ResponseBody
    AwayView answer(
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String territory,
            Reading reading,
            Locale reader) {
        return away.since(visits.asked(since, reading.ofList()), territory, reading, reader);
    }

    private About about(AwayView.About about) {
        return new About(
                "/members/" + about.membershipId(),
                about.name(),
                about.territory(),
                about.said().stream()
                        .map(said -> new Said(said.sentence(), said(said.recordedAt()), said.who()))
                        .toList(),
                about.waits());
    }

    private String said(Instant moment) {
        return French.moment(moment, system.zone());
    }
}
