package coop.alveole.command.membership.document;

import coop.alveole.domain.membership.letters.Letter;
import java.util.List;
import java.util.Optional;

/** To whom letters are: the way out knows their names, and ops hands them over. */
public interface Addressees {
    /** Empty unless exactly one of them is to somebody called so, in whatever order, case and accents. */
    Optional<Letter> called(String name, List<Letter> letters);
}
