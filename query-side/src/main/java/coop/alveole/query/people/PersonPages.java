package coop.alveole.query.people;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class PersonPages {
    record NewPersonPage(Frame frame) {}

    private final Frames frames;

    PersonPages(Frames frames) {
        this.frames = frames;
    }

    @Allowed(Access.RECORD_PERSON)
    @GetMapping("/people/new")
    ModelAndView newPerson(Reading reading, HttpServletRequest request) {
        return new ModelAndView("new-person", "page", new NewPersonPage(frames.of(request, reading, "members")));
    }

    /** A person is seen on the file of their membership, even before there is one. */
    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/people/{id}")
    String person(@PathVariable PersonId id, HttpServletRequest request) {
        return UriComponentsBuilder.fromPath("redirect:/members/" + MembershipId.of(id))
                .query(request.getQueryString())
                .toUriString();
    }
}
