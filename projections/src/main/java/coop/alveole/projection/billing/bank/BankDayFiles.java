package coop.alveole.projection.billing.bank;

import coop.alveole.domain.billing.bank.BankDayEvent;
import coop.alveole.domain.billing.bank.BankDayEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.billing.bank.BankDayFile.*;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What does the bank say came and left, and what became of each line? */
public final class BankDayFiles implements Fold<BankDayFile> {
    @Override
    public Class<BankDayFile> document() {
        return BankDayFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(BankDayEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof BankDayEvent e ? Stream.of(e.bankDayId().value()) : Stream.empty();
    }

    @Override
    public BankDayFile empty(String key) {
        return BankDayFile.empty(key);
    }

    @Override
    public BankDayFile fold(BankDayFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof BankDayEvent event)) return file;
        return switch (event) {
            case LinesReceived e -> received(file, e);
            case LineReconciled e ->
                line(
                        file,
                        e.line(),
                        line -> line.with(new Turn(e.reconciledOn(), Optional.of(e.paymentId()), Optional.empty())));
            case LineSetAside e ->
                line(
                        file,
                        e.line(),
                        line -> line.with(new Turn(e.setAsideOn(), Optional.empty(), Optional.of(e.reason()))));
            case LineReopened e ->
                line(file, e.line(), line -> line.with(new Turn(e.reopenedOn(), Optional.empty(), Optional.empty())));
            case LineClaimed e ->
                line(file, e.line(), line -> line.with(new Claim(e.claimedOn(), e.activityId(), e.customerId())));
        };
    }

    private static BankDayFile received(BankDayFile file, LinesReceived event) {
        var fresh = event.lines().stream()
                .map(each -> new OfLine(each.number(), each.line(), event.receivedOn(), List.of(), List.of()));
        return new BankDayFile(
                file.id(),
                Optional.of(event.bankAccountId()),
                event.day(),
                Stream.concat(file.lines().stream(), fresh).toList(),
                file.version() + 1);
    }

    private static BankDayFile line(BankDayFile file, int number, UnaryOperator<OfLine> change) {
        var lines = file.lines().stream()
                .map(line -> line.number() == number ? change.apply(line) : line)
                .toList();
        return new BankDayFile(file.id(), file.account(), file.day(), lines, file.version() + 1);
    }
}
