package coop.alveole.command.houserules;

import coop.alveole.command.shared.HouseParameters;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.ParameterTimeline;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The choices of the cooperative, always folded from the record itself. */
@Component
class RecordedParameters implements HouseParameters, DisposableBean {
    private final CooperativeId cooperative;
    private final OnRecord<ParameterTimeline> record;

    RecordedParameters(EventStore events, OurCooperative ours) {
        this.cooperative = ours.id();
        this.record = new OnRecord<>(
                events,
                ParameterTimeline.NONE,
                (known, event) -> event instanceof CooperativeEvent choice ? known.with(choice) : known);
    }

    @Override
    public MembershipParameters on(LocalDate day) {
        return record.of(cooperative.value()).on(day);
    }

    @Override
    public void destroy() {
        record.close();
    }
}
