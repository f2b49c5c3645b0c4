package coop.alveole.domain.membership;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Since when anything is known of a member: nothing of the past comes before it. */
final class Beginning {
    private LocalDate firstKnownOn = LocalDate.MAX;

    @EventSourcingHandler
    void on(MembershipFact fact) {
        if (fact.effectiveOn().isBefore(firstKnownOn)) firstKnownOn = fact.effectiveOn();
    }

    LocalDate firstKnownOn() {
        return firstKnownOn;
    }
}
