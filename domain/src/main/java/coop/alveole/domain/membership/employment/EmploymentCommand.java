package coop.alveole.domain.membership.employment;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the employment contracts of one member. */
public sealed interface EmploymentCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    /** {@code endsOn}, of a contract that has a term, is its last day, included. */
    record SignEmployment(
            MembershipId membershipId,
            EmploymentForm form,
            Capacity capacity,
            LocalDate startsOn,
            Optional<LocalDate> endsOn)
            implements EmploymentCommand {}

    /** Before its term, if it has one; at its term it ends by itself. */
    record EndEmployment(MembershipId membershipId, LocalDate lastDay, CesaEnd cause) implements EmploymentCommand {}
}
