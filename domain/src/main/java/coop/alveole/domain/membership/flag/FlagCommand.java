package coop.alveole.domain.membership.flag;

import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about flags of one membership; {@code on} is the day on which it is asked. */
public sealed interface FlagCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    List<Flag> flags();

    record AcknowledgeFlags(MembershipId membershipId, List<Flag> flags, FlagReason reason, LocalDate on)
            implements FlagCommand {}

    record ReopenFlags(MembershipId membershipId, List<Flag> flags, LocalDate on) implements FlagCommand {}
}
