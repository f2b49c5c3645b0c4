package coop.alveole.domain.accompaniment;

import coop.alveole.domain.shared.AccompanimentId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the accompaniment of one membership. */
public sealed interface AccompanimentCommand {
    MembershipId membershipId();

    @TargetAggregateIdentifier
    default AccompanimentId accompanimentId() {
        return AccompanimentId.of(membershipId());
    }

    record RecordInterview(MembershipId membershipId, LocalDate heldOn) implements AccompanimentCommand {}

    /** It was recorded by mistake: another day, another person. */
    record WithdrawInterview(MembershipId membershipId, LocalDate heldOn) implements AccompanimentCommand {}
}
