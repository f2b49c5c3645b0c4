package coop.alveole.query.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Role;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Inviter un groupe »: a pasted list, or the people of a territory; and, once sent, what became of each line. */
@Controller
class InvitePages {
    /** {@code lines} are those of the territory chosen, empty where none was. */
    record InvitePage(
            Frame frame,
            String origin,
            String sending,
            List<String> roles,
            List<String> territories,
            String chosen,
            String lines) {}

    private static final List<String> ROLES = Stream.of(Role.values())
            .filter(role -> !role.isGuarded())
            .map(Role::name)
            .toList();

    private final Frames frames;
    private final Mails mails;
    private final PeopleToInvite people;

    InvitePages(Frames frames, Mails mails, PeopleToInvite people) {
        this.frames = frames;
        this.mails = mails;
        this.people = people;
    }

    @Allowed(Access.MANAGE_ACCESS)
    @GetMapping("/accounts/invite")
    ModelAndView invite(
            @RequestParam(required = false) @Nullable String people, Reading reading, HttpServletRequest request) {
        var frame = frames.of(request, reading, "accounts");
        var chosen = people == null ? "" : people;
        var page = new InvitePage(
                frame,
                request.getScheme() + "://" + request.getHeader("Host"),
                mails.leave() ? "ON" : "OFF",
                ROLES,
                frame.territories(),
                chosen,
                chosen.isEmpty() ? "" : String.join("\n", this.people.of(chosen, reading)));
        return new ModelAndView("invite", "page", page);
    }
}
