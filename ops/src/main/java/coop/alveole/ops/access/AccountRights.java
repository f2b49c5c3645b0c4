package coop.alveole.ops.access;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.Rights;
import coop.alveole.domain.shared.AccountId;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The rights of each account, always folded from the record itself. No document decides a right. */
public final class AccountRights implements AutoCloseable {
    private final OnRecord<Rights> record;

    public AccountRights(EventStore events) {
        record = new OnRecord<>(
                events, Rights.NONE, (rights, event) -> event instanceof AccountEvent e ? rights.with(e) : rights);
    }

    Rights rightsOf(AccountId account) {
        return record.of(account.value());
    }

    @Override
    public void close() {
        record.close();
    }
}
