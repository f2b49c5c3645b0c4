package coop.alveole.domain.membership.checklist;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was checked of one membership. */
public sealed interface CheckEvent extends MembershipFact {
    @Revision("1")
    record ToolOpened(MembershipId membershipId, Label tool, LocalDate openedOn) implements CheckEvent {
        @Override
        public LocalDate effectiveOn() {
            return openedOn;
        }
    }

    @Revision("1")
    record ToolClosed(MembershipId membershipId, Label tool, LocalDate closedOn) implements CheckEvent {
        @Override
        public LocalDate effectiveOn() {
            return closedOn;
        }
    }

    @Revision("1")
    record DocumentReceived(MembershipId membershipId, Label document, LocalDate receivedOn) implements CheckEvent {
        @Override
        public LocalDate effectiveOn() {
            return receivedOn;
        }
    }
}
