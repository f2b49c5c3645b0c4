package coop.alveole.query.start;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.membership.flag.GravestFlags;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import coop.alveole.query.start.StartPage.Row;
import coop.alveole.query.worklist.Colleagues;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Par où commencer ». */
@Controller
class StartPages {
    private static final int FLAGS = 10;

    private final Steps steps;
    private final GravestFlags flags;
    private final Colleagues colleagues;
    private final Sentences sentences;
    private final SystemState system;
    private final Frames frames;
    private final MessageSource messages;

    StartPages(
            Steps steps,
            GravestFlags flags,
            Colleagues colleagues,
            Sentences sentences,
            SystemState system,
            Frames frames,
            MessageSource messages) {
        this.steps = steps;
        this.flags = flags;
        this.colleagues = colleagues;
        this.sentences = sentences;
        this.system = system;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_GETTING_STARTED)
    @GetMapping("/getting-started")
    ModelAndView start(Reading reading, HttpServletRequest request, Locale reader) {
        var all = steps.all(reading.ofList(), reader);
        var frame = frames.of(request, reading, "getting-started");
        var page = new StartPage(
                frame,
                (int) all.stream().filter(Step::isToDo).count(),
                all.stream().map(step -> row(step, frame, reader)).toList(),
                flags.gravest(FLAGS, reading, reader));
        return new ModelAndView("getting-started", "page", page);
    }

    private Row row(Step step, Frame frame, Locale reader) {
        var fact = step.fact();
        return new Row(
                step.kind().name(),
                !step.isToDo(),
                step.kind().isCompulsory(),
                messages.getMessage(step.key(), new Object[] {step.value()}, reader),
                fact == null ? "" : who(fact, reader),
                fact == null ? "" : French.moment(fact.recordedAt(), system.zone()),
                frame.rights().contains(step.kind().asked()) ? step.kind().page() : "");
    }

    /** A colleague by their name, anything else by the way it came in. */
    private String who(Recorded<?> fact, Locale reader) {
        boolean byHand = fact.origin().equals("http") && fact.actor().startsWith("account-");
        return byHand
                ? messages.getMessage(
                        "start.who", new Object[] {colleagues.name(new AccountId(fact.actor()), reader)}, reader)
                : sentences.who(fact.actor(), fact.origin(), reader);
    }
}
