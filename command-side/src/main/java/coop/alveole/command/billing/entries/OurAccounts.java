package coop.alveole.command.billing.entries;

import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.chart.ChartEvent;
import coop.alveole.domain.billing.chart.ChartTimeline;
import coop.alveole.domain.shared.trade.ChartId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The accounts of the house, always folded from the record itself; there is one chart, so that its id follows from the house. */
@Component
public class OurAccounts implements DisposableBean {
    private final NewIds ids;
    private final OnRecord<ChartTimeline> record;

    OurAccounts(NewIds ids, EventStore events) {
        this.ids = ids;
        this.record = new OnRecord<>(
                events,
                ChartTimeline.NONE,
                (known, event) -> event instanceof ChartEvent choice ? known.with(choice) : known);
    }

    public ChartId id() {
        return new ChartId("chart-" + ids.of("house", "chart"));
    }

    public ChartTimeline timeline() {
        return record.of(id().value());
    }

    @Override
    public void destroy() {
        record.close();
    }
}
