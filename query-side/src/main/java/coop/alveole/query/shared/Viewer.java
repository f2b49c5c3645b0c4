package coop.alveole.query.shared;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who reads, judged by the rights of now whatever moment is asked. */
public interface Viewer {
    /** Does this right reach that person, in that territory (none for somebody without a membership)? */
    boolean may(Access access, PersonId person, Optional<Label> territory);

    /** Does this right reach the whole house? */
    boolean mayEverywhere(Access access);

    /** How the way out learns who reads: from the credential alone. */
    interface Viewers {
        Viewer of(HttpServletRequest request);
    }
}
