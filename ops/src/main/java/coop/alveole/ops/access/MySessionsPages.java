package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.access.AccountHistory;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import coop.alveole.query.shared.WorkCards.Card;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Mes sessions »: where one is signed in, since when, and what happened to one's account. */
@Controller
class MySessionsPages {
    record MySessionsPage(
            Frame frame,
            ListPage<Row> list,
            List<Entry> history,
            String address,
            MySignInPages.Choice signIn,
            Card card) {}

    /** A file tells when, never by which id a session is ended. */
    record Row(String id, Cell.Moment since, Cell.Moment seen, Cell.Moment ends, boolean thisOne) {}

    private static final Listing<Row> SESSIONS = new Listing<>(
            "my-sessions",
            "mes-sessions",
            "sessions.title",
            "sessions.count",
            "sessions.none",
            Row::id,
            List.of(
                    Column.of("since", "sessions.since", Row::since),
                    Column.of("seen", "sessions.seen", Row::seen),
                    Column.<Row>of("ends", "sessions.ends", Row::ends).counted()));

    record Entry(String sentence, String recordedAt) {}

    private final Sessions sessions;
    private final AccountHistory history;
    private final Lists lists;
    private final Frames frames;
    private final SystemState system;
    private final MailAddresses addresses;
    private final MySignInPages.Choices choices;
    private final WorkCardsKept cards;

    MySessionsPages(
            Sessions sessions,
            AccountHistory history,
            Lists lists,
            Frames frames,
            SystemState system,
            MailAddresses addresses,
            MySignInPages.Choices choices,
            WorkCardsKept cards) {
        this.sessions = sessions;
        this.history = history;
        this.lists = lists;
        this.frames = frames;
        this.system = system;
        this.addresses = addresses;
        this.choices = choices;
        this.cards = cards;
    }

    @Allowed(Access.SIGNED_IN)
    @GetMapping("/my-sessions")
    ModelAndView mine(Reading reading, HttpServletRequest request, Locale reader) {
        var account = Caller.required(request).account();
        var page = new MySessionsPage(
                frames.of(request, reading, "my-sessions"),
                lists.page(listed(request), request, reading, reader),
                history.of(account, reading, reader).reversed().stream()
                        .map(this::entry)
                        .toList(),
                addresses.of(account).map(MailAddress::text).orElse(""),
                choices.of(account),
                cards.of(account).orElse(Card.BLANK));
        return new ModelAndView("access/my-sessions", "page", page);
    }

    @Allowed(Access.SIGNED_IN)
    @GetFiles({"/my-sessions", "/my-sessions" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(listed(request), request, reading, reader);
    }

    private Listed<Row> listed(HttpServletRequest request) {
        var own = SessionCookie.in(request).map(Sessions::idOf).orElse("");
        return SESSIONS.of(
                sessions.of(Caller.required(request).account()).stream()
                        .map(open -> row(open, own))
                        .toList(),
                List.of());
    }

    /** One's own session elsewhere; another's is unknown. */
    @Allowed(Access.SIGNED_IN)
    @PostMapping("/my-sessions/{session}/end")
    ModelAndView end(@PathVariable String session, HttpServletRequest request) {
        boolean ended = sessions.end(Caller.required(request).account(), session);
        if (!ended) throw new RuleBroken(RequestRule.UNKNOWN, "session");
        return Redirect.to("/my-sessions");
    }

    private Row row(Sessions.Open open, String own) {
        return new Row(
                open.id(),
                at(open.made()),
                at(open.seen()),
                at(open.ends()),
                open.id().equals(own));
    }

    private Cell.Moment at(Instant moment) {
        return new Cell.Moment(moment.atZone(system.zone()));
    }

    private Entry entry(HistoryLine line) {
        return new Entry(line.sentence(), French.moment(line.recordedAt(), system.zone()));
    }
}
