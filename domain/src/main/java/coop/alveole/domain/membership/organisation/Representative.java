package coop.alveole.domain.membership.organisation;

import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Who is to represent a legal person; {@code erasedOn} is the day since when the record knows no name of theirs. */
public record Representative(PersonId person, Optional<LocalDate> erasedOn) {
    /** Somebody with a name. */
    public Representative(PersonId person) {
        this(person, Optional.empty());
    }
}
