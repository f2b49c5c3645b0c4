package coop.alveole.command.billing.entries;

import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.shared.trade.ExportRegisterId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The register of exports, read from the record itself; there is one in a house. */
@Component
class KnownExports implements DisposableBean {
    private final NewIds ids;
    private final OnRecord<ExportsOnRecord> record;

    KnownExports(NewIds ids, EventStore events) {
        this.ids = ids;
        this.record = new OnRecord<>(events, ExportsOnRecord.NONE, ExportsOnRecord::with);
    }

    ExportRegisterId id() {
        return new ExportRegisterId("exports-" + ids.of("house", "exports"));
    }

    ExportsOnRecord now() {
        return record.of(id().value());
    }

    @Override
    public void destroy() {
        record.close();
    }
}
