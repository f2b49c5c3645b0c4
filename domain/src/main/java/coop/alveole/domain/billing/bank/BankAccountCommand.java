package coop.alveole.domain.billing.bank;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.BankAccountId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about one bank account. */
public sealed interface BankAccountCommand {
    @TargetAggregateIdentifier
    BankAccountId bankAccountId();

    record OpenBankAccount(BankAccountId bankAccountId, Label name, LocalDate openedOn) implements BankAccountCommand {}

    record ChooseColumns(BankAccountId bankAccountId, StatementColumns columns, LocalDate chosenOn)
            implements BankAccountCommand {}
}
