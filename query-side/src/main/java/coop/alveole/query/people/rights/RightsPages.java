package coop.alveole.query.people.rights;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.people.rights.RightsQueries.About;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RightsPages {
    private final RightsQueries queries;
    private final RightsPageMaker maker;
    private final Frames frames;

    RightsPages(RightsQueries queries, RightsPageMaker maker, Frames frames) {
        this.queries = queries;
        this.maker = maker;
        this.frames = frames;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members/{id}/personal-data")
    ModelAndView personalData(
            @PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "members");
        return new ModelAndView("personal-data", "page", maker.page(about(id, reading), frame, reading, reader));
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members/{id}/erasure")
    ModelAndView certificate(
            @PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "members");
        return new ModelAndView("erasure", "page", maker.certificate(about(id, reading), frame, reading, reader));
    }

    private About about(MembershipId id, Reading reading) {
        return queries.about(id.personId(), reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }
}
