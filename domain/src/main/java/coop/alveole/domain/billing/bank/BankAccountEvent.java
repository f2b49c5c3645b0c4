package coop.alveole.domain.billing.bank;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.BankAccountId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What the house has said about one bank account. */
public sealed interface BankAccountEvent {
    BankAccountId bankAccountId();

    LocalDate effectiveOn();

    /** Its name in the house; its number is not needed to read its files. */
    @Revision("1")
    record BankAccountOpened(BankAccountId bankAccountId, Label name, LocalDate openedOn) implements BankAccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return openedOn;
        }
    }

    /** How the files of this bank are read from then on. */
    @Revision("1")
    record ColumnsChosen(BankAccountId bankAccountId, StatementColumns columns, LocalDate chosenOn)
            implements BankAccountEvent {
        @Override
        public LocalDate effectiveOn() {
            return chosenOn;
        }
    }
}
