package coop.alveole.domain.billing.bank;

import static coop.alveole.domain.billing.bank.BankRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.bank.BankAccountCommand.*;
import coop.alveole.domain.billing.bank.BankAccountEvent.*;
import coop.alveole.domain.shared.trade.BankAccountId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** One account at a bank (compte bancaire): its name, and how its files are read. */
public final class BankAccount {
    private enum Standing {
        NEW,
        OPEN
    }

    @AggregateIdentifier
    private BankAccountId id;

    private Standing standing = Standing.NEW;

    private BankAccount() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenBankAccount c) {
        ACCOUNT_OPENED_ONCE.require(standing == Standing.NEW, "name");
        apply(new BankAccountOpened(c.bankAccountId(), c.name(), c.openedOn()));
    }

    @CommandHandler
    void handle(ChooseColumns c) {
        boolean isOnceEach =
                c.columns().all().distinct().count() == c.columns().all().count();
        COLUMNS_SAY_AMOUNTS.require(c.columns().sayAmounts() && isOnceEach, "columns");
        apply(new ColumnsChosen(id, c.columns(), c.chosenOn()));
    }

    @EventSourcingHandler
    void on(BankAccountEvent event) {
        id = event.bankAccountId();
        standing = Standing.OPEN;
    }
}
