package coop.alveole.domain.membership.checklist;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be checked of one membership. */
public sealed interface CheckCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    record OpenTool(MembershipId membershipId, Label tool, LocalDate openedOn) implements CheckCommand {}

    record CloseTool(MembershipId membershipId, Label tool, LocalDate closedOn) implements CheckCommand {}

    record ReceiveDocument(MembershipId membershipId, Label document, LocalDate receivedOn) implements CheckCommand {}
}
