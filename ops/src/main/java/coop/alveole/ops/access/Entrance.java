package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** Lets somebody in who has shown who they are, by a password or by a link. */
final class Entrance {
    private final Sessions sessions;
    private final Notices notices;

    Entrance(Sessions sessions, Notices notices) {
        this.sessions = sessions;
        this.notices = notices;
    }

    /** {@code next} is an own path; a reset that its owner has not seen yet is shown first. */
    ModelAndView enter(AccountId account, String next, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.in(request).ifPresent(sessions::end);
        SessionCookie.give(response, sessions.start(account));
        return Redirect.to(notices.show(account) ? "/my-sessions" : next);
    }
}
