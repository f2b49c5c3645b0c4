package coop.alveole.query.people.reveal;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.query.people.reveal.Reveals.Reason;
import coop.alveole.query.people.reveal.Reveals.Revealed;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Voir »: the answer to a form, never an address that a history keeps. */
@Controller
class RevealPages {
    record RevealPage(Frame frame, String file, String opened, List<Line> lines) {}

    /** {@code label} is a key. */
    record Line(String label, String value) {}

    private final Reveals reveals;
    private final Frames frames;

    RevealPages(Reveals reveals, Frames frames) {
        this.reveals = reveals;
        this.frames = frames;
    }

    @Allowed(Access.REVEAL)
    @PostMapping("/members/{id}/reveal")
    ModelAndView reveal(
            @PathVariable MembershipId id,
            @RequestParam RetentionClass opens,
            @RequestParam Reason reason,
            Reading reading,
            HttpServletRequest request) {
        var revealed = reveals.open(id.personId(), opens, reason, reading, request);
        var page =
                new RevealPage(frames.of(request, reading, "members"), "/members/" + id, opens.name(), lines(revealed));
        return new ModelAndView("reveal", "page", page);
    }

    private static List<Line> lines(Revealed revealed) {
        return revealed.words().entrySet().stream()
                .map(entry -> new Line(
                        FieldWords.label(entry.getKey()), entry.getValue().text()))
                .toList();
    }
}
