package coop.alveole.query.shared;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import java.util.Optional;

/** Whoever may do everything. */
public record Everybody(Optional<AccountId> account) implements Viewer {
    @Override
    public boolean may(Access access, PersonId person) {
        return true;
    }

    @Override
    public boolean mayEverywhere(Access access) {
        return true;
    }

    @Override
    public boolean sitsAt(Desk desk, Optional<PersonId> about) {
        return true;
    }

    @Override
    public boolean maySomewhere(Access access) {
        return true;
    }
}
