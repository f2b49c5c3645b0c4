package coop.alveole.domain.membership.association;

import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
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
}
