package coop.alveole.command.billing.bank;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.bank.BankAccountEvent;
import coop.alveole.domain.billing.bank.BankAccountEvent.*;
import coop.alveole.domain.billing.bank.StatementColumns;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.BankAccountId;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Bank accounts, looked for in the record itself: whether they are there, and how their files are read. */
@Component
class KnownBankAccounts implements DisposableBean {
    record Known(Optional<StatementColumns> columns) {}

    private final OnRecord<Optional<Known>> accounts;

    KnownBankAccounts(EventStore events) {
        this.accounts = new OnRecord<>(events, Optional.empty(), KnownBankAccounts::with);
    }

    Known of(BankAccountId id) {
        return find(id).orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    Optional<Known> find(BankAccountId id) {
        return accounts.of(id.value());
    }

    private static Optional<Known> with(Optional<Known> known, Object fact) {
        if (!(fact instanceof BankAccountEvent event)) return known;
        return Optional.of(
                switch (event) {
                    case BankAccountOpened _ -> new Known(Optional.empty());
                    case ColumnsChosen e -> new Known(Optional.of(e.columns()));
                });
    }

    @Override
    public void destroy() {
        accounts.close();
    }
}
