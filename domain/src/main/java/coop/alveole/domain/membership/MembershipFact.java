package coop.alveole.domain.membership;

import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;

/**
 * Whatever is recorded about one membership, whichever of its parts decided it. It is not sealed: a part in a package of
 * its own has its own sealed list, and who only counts the facts of a membership needs none of these lists.
 */
public interface MembershipFact {
    MembershipId membershipId();

    LocalDate effectiveOn();
}
