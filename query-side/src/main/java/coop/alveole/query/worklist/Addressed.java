package coop.alveole.query.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Viewer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose line it is: somebody's, or a desk's; {@code insteadOf} is the colleague it was said to be of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Addressed(
        @Nullable Desk desk,
        @Nullable AccountId account,
        @Nullable AccountId insteadOf) {
    public static Addressed to(Desk desk) {
        return new Addressed(desk, null, null);
    }

    public static Addressed to(AccountId account) {
        return new Addressed(null, account, null);
    }

    /** For whoever reads: theirs by name, or of a desk they sit at for the person it is about. */
    public boolean isFor(Viewer viewer, Optional<PersonId> about) {
        return account == null ? desk != null && viewer.sitsAt(desk, about) : viewer.is(account);
    }
}
