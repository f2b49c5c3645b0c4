package coop.alveole.query.people;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Fiche sociale », beside the file of the membership. */
@Controller
class SocialPages {
    private final PersonQueries queries;
    private final SocialPageMaker maker;
    private final Frames frames;

    SocialPages(PersonQueries queries, SocialPageMaker maker, Frames frames) {
        this.queries = queries;
        this.maker = maker;
        this.frames = frames;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members/{id}/social")
    ModelAndView social(@PathVariable MembershipId id, Reading reading, HttpServletRequest request) {
        var frame = frames.of(request, reading, "members");
        var file = queries.file(id.personId(), reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return new ModelAndView("social", "page", maker.page(file, frame, reading));
    }
}
