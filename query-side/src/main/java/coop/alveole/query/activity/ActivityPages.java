package coop.alveole.query.activity;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.shared.Facts;
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
import org.springframework.web.servlet.ModelAndView;

/** « Activité »: what it is, whose, how it is divided, what happened to it. */
@Controller
class ActivityPages {
    record ActivityPage(
            Frame frame,
            ActivityView activity,
            String since,
            List<Holder> holders,
            List<Action> actions,
            List<Entry> history,
            Long version) {}

    record Holder(String href, String name, int percent) {}

    record Entry(String sentence, String recordedAt) {}

    private final ActivityQueries queries;
    private final Holders holders;
    private final Facts facts;
    private final Sentences sentences;
    private final SystemState system;
    private final Frames frames;

    ActivityPages(
            ActivityQueries queries,
            Holders holders,
            Facts facts,
            Sentences sentences,
            SystemState system,
            Frames frames) {
        this.queries = queries;
        this.holders = holders;
        this.facts = facts;
        this.sentences = sentences;
        this.system = system;
        this.frames = frames;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/activities/{activity}")
    ModelAndView activity(
            @PathVariable ActivityId activity, Reading reading, HttpServletRequest request, Locale reader) {
        var view =
                queries.activity(activity, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "activity"));
        var frame = frames.of(request, reading, "members");
        boolean mayManage = !frame.past() && reading.viewer().mayEverywhere(Access.MANAGE_ACTIVITY);
        var shares = view.shares().stream()
                .map(share -> new Holder(
                        "/members/" + share.holder(), holders.name(share.holder(), reading), share.percent()))
                .toList();
        var page = new ActivityPage(
                frame,
                view,
                French.day(view.sharedSince()),
                shares,
                mayManage ? ActivityActions.of(view, holders.choices(reading)) : List.of(),
                history(activity, reading, reader),
                view.version());
        return new ModelAndView("activity", "page", page);
    }

    private List<Entry> history(ActivityId id, Reading reading, Locale reader) {
        return facts.of(id.value(), reading.knownAt().orElse(Long.MAX_VALUE)).reversed().stream()
                .map(fact ->
                        new Entry(sentences.of(fact.event(), reader), French.moment(fact.recordedAt(), system.zone())))
                .toList();
    }
}
