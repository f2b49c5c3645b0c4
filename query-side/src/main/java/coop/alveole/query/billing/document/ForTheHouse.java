package coop.alveole.query.billing.document;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** The cooperative itself, that writes a paper: whoever may have it is judged before, and all of them have the same. */
final class ForTheHouse implements Viewer {
    static final ForTheHouse HOUSE = new ForTheHouse();

    private ForTheHouse() {}

    static Reading reading(LocalDate day, OptionalLong knownAt, Reading asked) {
        return new Reading(day, knownAt, asked.after(), asked.displayed(), asked.patience(), HOUSE, asked.lag());
    }

    @Override
    public boolean may(Access access, PersonId person) {
        return true;
    }

    @Override
    public boolean mayEverywhere(Access access) {
        return true;
    }

    @Override
    public Optional<AccountId> account() {
        return Optional.empty();
    }

    @Override
    public boolean sitsAt(Desk desk, Optional<PersonId> about) {
        return false;
    }

    @Override
    public boolean maySomewhere(Access access) {
        return true;
    }
}
