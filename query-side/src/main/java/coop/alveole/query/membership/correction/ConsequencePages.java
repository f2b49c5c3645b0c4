package coop.alveole.query.membership.correction;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.consequence.ConsequencePage;
import coop.alveole.query.consequence.ConsequencePage.Given;
import coop.alveole.query.consequence.ConsequencePage.Moved;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * « Ce qui s'ensuit » : a form that ends something is tried first, its facts are folded as they will be, and what the file
 * says then is shown beside what it says now. Only the way in leads here, with what it would record; anybody else goes home.
 */
@Controller
class ConsequencePages {
    private final Documents<MemberFile> members;
    private final Documents<DeadlineSchedule> schedules;
    private final ConsequenceSentences sentences;
    private final FileMoves moves;
    private final Directory directory;
    private final Frames frames;

    ConsequencePages(
            Documents<MemberFile> members,
            Documents<DeadlineSchedule> schedules,
            ConsequenceSentences sentences,
            FileMoves moves,
            Directory directory,
            Frames frames) {
        this.members = members;
        this.schedules = schedules;
        this.sentences = sentences;
        this.moves = moves;
        this.directory = directory;
        this.frames = frames;
    }

    @Allowed(Access.SIGNED_IN)
    @GetMapping("/consequences")
    ModelAndView consequences(Reading reading, HttpServletRequest request, Locale reader) {
        if (!(request.getAttribute("wouldBe") instanceof List<?> facts)) return new ModelAndView("redirect:/");
        var id = facts.stream()
                .filter(MembershipFact.class::isInstance)
                .map(fact -> ((MembershipFact) fact).membershipId())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var page = new ConsequencePage(
                frames.of(request, reading, "members"),
                directory.nameOf(id.personId(), reading),
                Objects.toString(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)),
                Objects.toString(request.getAttribute("askedOn")),
                given(request),
                sentences.of(facts, reader),
                moved(id, facts, reading, reader));
        return new ModelAndView("consequences", "page", page);
    }

    /** All of the form but its token, which the page has of its own, and that it was a try. */
    private static List<Given> given(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().equals("_csrf") && !field.getKey().equals("simulate"))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Given(field.getKey(), value)))
                .toList();
    }

    private List<Moved> moved(MembershipId id, List<?> facts, Reading reading, Locale reader) {
        reading.waitFor(members);
        reading.waitFor(schedules);
        var before = members.find(id.value()).orElseGet(() -> new MemberFiles().empty(id.value()));
        var waits = schedules.find(id.value()).orElseGet(() -> new DeadlineSchedules().empty(id.value()));
        var after = before;
        var waitsAfter = waits;
        for (var fact : facts) {
            after = new MemberFiles().fold(after, recorded(fact));
            waitsAfter = new DeadlineSchedules().fold(waitsAfter, recorded(fact));
        }
        var then = waitsAfter;
        return Stream.concat(
                        Stream.of(moves.standing(before, after, reader)),
                        Stream.of(DeadlineKind.values())
                                .filter(kind -> !kind.isPrivate())
                                .flatMap(kind -> moves.waits(kind, waits, then, reader).stream()))
                .filter(Moved::changes)
                .toList();
    }

    /** Nobody records it: no position, no version, no time, no actor is read. */
    private static Recorded<?> recorded(Object fact) {
        return new Recorded<>(0, 0, Instant.EPOCH, "", "http", "", fact);
    }
}
