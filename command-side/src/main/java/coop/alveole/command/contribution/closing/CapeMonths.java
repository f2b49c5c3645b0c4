package coop.alveole.command.contribution.closing;

import coop.alveole.domain.contribution.ContributionCommand.CapeInTheMonth;
import coop.alveole.domain.membership.ContractDays;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.MembershipId;
import java.time.YearMonth;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Whether somebody who held the activity was under a CAPE on a day of the month (H6): as the record says. */
@Component
class CapeMonths {
    private final EventStore events;

    CapeMonths(EventStore events) {
        this.events = events;
    }

    CapeInTheMonth of(LedgerToClose ledger, YearMonth month) {
        boolean isInForce = ledger.isOpenIn(month)
                && ledger.holdersIn(month).stream().anyMatch(holder -> isUnderACape(holder, month));
        return isInForce ? CapeInTheMonth.IN_FORCE : CapeInTheMonth.NONE;
    }

    private boolean isUnderACape(MembershipId holder, YearMonth month) {
        var facts = events.readEvents(holder.value()).asStream().map(EventMessage::getPayload);
        return ContractDays.of(facts).include(ContractKind.CAPE, month);
    }
}
