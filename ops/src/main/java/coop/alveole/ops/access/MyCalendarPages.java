package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.access.ShownByCalendars.Choice;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * « Mes agendas »: secret links to which a calendar subscribes, when each was last read, and how it is taken back. The
 * password is asked again: a link outlives the session by which it was made.
 */
@Controller
class MyCalendarPages {
    /** {@code link} is told on the page that answers the form, once; an address would keep it in histories. */
    record MyCalendarsPage(Frame frame, String link, List<Row> calendars, List<Choice> choices) {}

    record Row(String id, String shows, String made, String used) {}

    private final Feeds feeds;
    private final ShownByCalendars shown;
    private final PasswordAgain passwordAgain;
    private final Frames frames;
    private final SystemState system;

    MyCalendarPages(
            Feeds feeds, ShownByCalendars shown, PasswordAgain passwordAgain, Frames frames, SystemState system) {
        this.feeds = feeds;
        this.shown = shown;
        this.passwordAgain = passwordAgain;
        this.frames = frames;
        this.system = system;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/my-calendars")
    ModelAndView mine(Reading reading, HttpServletRequest request, Locale reader) {
        return page("", reading, request, reader);
    }

    /** Blank is one's own lines. */
    @Allowed(Access.READ_MEMBERS)
    @PostMapping("/my-calendars")
    ModelAndView make(
            @RequestParam(defaultValue = "") String shows,
            @RequestParam String password,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var chosen = shown.chosen(shows);
        var account = passwordAgain.require(password, request);
        RequestRule.UNREADABLE_REQUEST.require(
                feeds.of(account).size() < Feeds.AT_MOST, "shows", "vingt agendas au plus : retirez-en un.");
        var path = feeds.make(account, chosen);
        var made = page(request.getScheme() + "://" + request.getHeader("Host") + path, reading, request, reader);
        made.setStatus(HttpStatus.CREATED);
        return made;
    }

    /** One's own; another's is unknown. */
    @Allowed(Access.READ_MEMBERS)
    @PostMapping("/my-calendars/{feed}/revoke")
    ModelAndView revoke(@PathVariable String feed, HttpServletRequest request) {
        if (!feeds.revoke(Caller.required(request).account(), feed)) throw new RuleBroken(RequestRule.UNKNOWN, "feed");
        return Redirect.to("/my-calendars");
    }

    private ModelAndView page(String link, Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "my-sessions");
        var calendars = feeds.of(Caller.required(request).account()).stream()
                .map(made -> row(made, reader))
                .toList();
        var page = new MyCalendarsPage(frame, link, calendars, shown.choices(frame.territories(), reader));
        return new ModelAndView("access/my-calendars", "page", page);
    }

    private Row row(Feeds.Made made, Locale reader) {
        return new Row(
                made.feed().id(),
                shown.label(made.feed().shows(), reader),
                French.moment(made.made(), system.zone()),
                made.used().map(used -> French.moment(used, system.zone())).orElse(""));
    }
}
