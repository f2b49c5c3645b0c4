package coop.alveole.projection.billing.bank;

import coop.alveole.domain.billing.bank.StatementColumns;
import coop.alveole.domain.shared.Label;
import java.util.Optional;

/** One account at a bank: its name, and how its files are read. */
public record BankAccountFile(String id, Optional<Label> name, Optional<StatementColumns> columns, long version) {
    public static BankAccountFile empty(String id) {
        return new BankAccountFile(id, Optional.empty(), Optional.empty(), -1);
    }
}
