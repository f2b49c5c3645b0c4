package coop.alveole.domain.membership.employment;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an employment contract. {@code associateBy} and {@code warnOn} are what it makes of the three years
 * (CAE-04), absent where no CESA is in force; the last recorded holds.
 */
public sealed interface EmploymentEvent extends MembershipFact, SaysDeadlines {

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return EmploymentDeadlines.of(this, recordedOn);
    }

    /** Without {@code endsOn}, it has no term (CDI). */
    @Revision("1")
    record EmploymentSigned(
            MembershipId membershipId,
            EmploymentForm form,
            Capacity capacity,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate associateBy,
            @Nullable LocalDate warnOn)
            implements EmploymentEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }

    /** The contract of that kind that began on {@code startsOn} ends by a will; {@code lastDay} is included. */
    @Revision("1")
    record EmploymentEnded(
            MembershipId membershipId,
            ContractKind kind,
            LocalDate startsOn,
            LocalDate lastDay,
            CesaEnd cause,
            @Nullable LocalDate associateBy,
            @Nullable LocalDate warnOn)
            implements EmploymentEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }
}
