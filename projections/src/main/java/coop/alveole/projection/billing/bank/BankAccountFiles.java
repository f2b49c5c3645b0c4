package coop.alveole.projection.billing.bank;

import coop.alveole.domain.billing.bank.BankAccountEvent;
import coop.alveole.domain.billing.bank.BankAccountEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.Optional;
import java.util.stream.Stream;

/** Which accounts has the house at its banks, and how are their files read? */
public final class BankAccountFiles implements Fold<BankAccountFile> {
    @Override
    public Class<BankAccountFile> document() {
        return BankAccountFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(BankAccountEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof BankAccountEvent e ? Stream.of(e.bankAccountId().value()) : Stream.empty();
    }

    @Override
    public BankAccountFile empty(String key) {
        return BankAccountFile.empty(key);
    }

    @Override
    public BankAccountFile fold(BankAccountFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof BankAccountEvent event)) return file;
        return switch (event) {
            case BankAccountOpened e ->
                new BankAccountFile(file.id(), Optional.of(e.name()), file.columns(), file.version() + 1);
            case ColumnsChosen e ->
                new BankAccountFile(file.id(), file.name(), Optional.of(e.columns()), file.version() + 1);
        };
    }
}
