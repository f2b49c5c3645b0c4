package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.access.AccountHistory;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Mes sessions »: where one is signed in, since when, and what happened to one's account. */
@Controller
class MySessionsPages {
    record MySessionsPage(Frame frame, List<Row> sessions, List<Entry> history, String address) {}

    record Row(String id, String since, String seen, String ends, boolean thisOne) {}

    record Entry(String sentence, String recordedAt) {}

    private final Sessions sessions;
    private final AccountHistory history;
    private final Frames frames;
    private final SystemState system;
    private final MailAddresses addresses;

    MySessionsPages(
            Sessions sessions, AccountHistory history, Frames frames, SystemState system, MailAddresses addresses) {
        this.addresses = addresses;
        this.sessions = sessions;
        this.history = history;
        this.frames = frames;
        this.system = system;
    }

    @Allowed(Access.SIGNED_IN)
    @GetMapping("/my-sessions")
    ModelAndView mine(Reading reading, HttpServletRequest request, Locale reader) {
        var account = caller(request).account();
        var own = SessionCookie.in(request).map(Sessions::idOf).orElse("");
        var page = new MySessionsPage(
                frames.of(request, reading, "my-sessions"),
                sessions.of(account).stream().map(open -> row(open, own)).toList(),
                history.of(account, reading, reader).reversed().stream()
                        .map(this::entry)
                        .toList(),
                addresses.of(account).map(MailAddress::text).orElse(""));
        return new ModelAndView("access/my-sessions", "page", page);
    }

    /** One's own session elsewhere; another's is unknown. */
    @Allowed(Access.SIGNED_IN)
    @PostMapping("/my-sessions/{session}/end")
    ModelAndView end(@PathVariable String session, HttpServletRequest request) {
        boolean ended = sessions.end(caller(request).account(), session);
        if (!ended) throw new RuleBroken(RequestRule.UNKNOWN, "session");
        return Redirect.to("/my-sessions");
    }

    private static Caller caller(HttpServletRequest request) {
        return Caller.of(request).orElseThrow(() -> new RuleBroken(RequestRule.SIGN_IN_FIRST, ""));
    }

    private Row row(Sessions.Open open, String own) {
        return new Row(
                open.id(),
                French.moment(open.made(), system.zone()),
                French.moment(open.seen(), system.zone()),
                French.moment(open.ends(), system.zone()),
                open.id().equals(own));
    }

    private Entry entry(HistoryLine line) {
        return new Entry(line.sentence(), French.moment(line.recordedAt(), system.zone()));
    }
}
