package coop.alveole.command.houserules;

import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.MoneyTimeline;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.trade.MoneyTerms;
import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The rules of money of the cooperative, always folded from the record itself. */
@Component
class RecordedMoney implements HouseMoney, DisposableBean {
    private final CooperativeId cooperative;
    private final OnRecord<MoneyTimeline> record;

    RecordedMoney(EventStore events, OurCooperative ours) {
        this.cooperative = ours.id();
        this.record = new OnRecord<>(
                events,
                MoneyTimeline.NONE,
                (known, event) -> event instanceof CooperativeEvent choice ? known.with(choice) : known);
    }

    @Override
    public MoneyTerms on(LocalDate day) {
        return record.of(cooperative.value()).on(day);
    }

    @Override
    public void destroy() {
        record.close();
    }
}
