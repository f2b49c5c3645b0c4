package coop.alveole.query.membership.organisation;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.people.Directory;
import coop.alveole.query.people.Directory.Named;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Nouvelle personne morale ». */
@Controller
class OrganisationPages {
    /** While the house has declared no territory, one is typed. */
    record NewOrganisationPage(Frame frame, List<String> territories, List<Named> people) {}

    private final Directory directory;
    private final OurRules rules;
    private final Frames frames;

    OrganisationPages(Directory directory, OurRules rules, Frames frames) {
        this.directory = directory;
        this.rules = rules;
        this.frames = frames;
    }

    @Allowed(Access.REGISTER_MEMBERSHIP)
    @GetMapping("/organisations/new")
    ModelAndView newOrganisation(Reading reading, HttpServletRequest request) {
        var frame = frames.of(request, reading, "members");
        var page = new NewOrganisationPage(frame, rules.territories(reading), directory.people(reading.ofList()));
        return new ModelAndView("new-organisation", "page", page);
    }
}
