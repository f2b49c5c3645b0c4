package coop.alveole.domain.membership.association;

import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the association asks of the other parts of the same membership. */
public interface Ties {
    /** Refuses a day outside the three years of the CESA in force; without a CESA any day will do. */
    void requireAssociationOn(LocalDate day, String field);

    /** Since when without a free day, under whatever contracts of employment; empty for whoever is not employed then. */
    Optional<LocalDate> employedSince(LocalDate day);

    /** The last day of a contract that goes on until then and takes the status with it; empty for whoever has none. */
    Optional<LocalDate> statusEndsWithContractOn(LocalDate day);

    /** An admission is an entry, for whoever had left. */
    void entered(MembershipId id, LocalDate day);

    /** The rules that an admission on that day breaks among the contracts that are known. */
    List<MembershipRule> brokenByAdmission(LocalDate day);

    /** The last day here of whoever is away on that day; empty for whoever is here. */
    Optional<LocalDate> awaySince(LocalDate day);

    /** The last day of the first exit from that day on. */
    Optional<LocalDate> leavesFrom(LocalDate day);
}
