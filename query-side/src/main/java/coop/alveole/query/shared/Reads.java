package coop.alveole.query.shared;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Who read what of whom, as far as it is kept: ids and classes, for twelve months; ops answers. */
public interface Reads {
    /** Noted before anything is shown; what cannot be noted is not shown. */
    void note(HttpServletRequest request, PersonId person, RetentionClass opened, String reason);

    /** The newest first. */
    List<Read> of(PersonId person);

    /** {@code opened} is a retention class, or READ for a page or an answer as a whole; without a reason, empty. */
    record Read(Instant at, String account, String actor, String route, String opened, String reason) {}
}
