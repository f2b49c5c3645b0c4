package coop.alveole.projection.payroll;

import coop.alveole.domain.payroll.PayrollEvent;
import coop.alveole.domain.payroll.PayrollEvent.*;
import coop.alveole.domain.payroll.RecordedPay;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.payroll.PayFile.Pay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What does pay cost each activity, month by month, and what took the place of what? */
public final class PayFiles implements Fold<PayFile> {
    @Override
    public Class<PayFile> document() {
        return PayFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(PayrollEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof PayrollEvent e
                ? lines(e).stream()
                        .map(line -> line.line().activityId().value())
                        .distinct()
                : Stream.empty();
    }

    @Override
    public PayFile empty(String key) {
        return PayFile.empty(key);
    }

    @Override
    public PayFile fold(PayFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PayrollEvent event)) return file;
        return file.with(lines(event).stream()
                .filter(line -> line.line().activityId().value().equals(file.id()))
                .map(line -> new Pay(event.month(), line, event.effectiveOn(), recordedOn(event), recorded.position()))
                .toList());
    }

    private static List<RecordedPay> lines(PayrollEvent event) {
        return switch (event) {
            case PayReceived e -> e.lines();
            case PayCorrected e -> e.lines();
        };
    }

    private static LocalDate recordedOn(PayrollEvent event) {
        return switch (event) {
            case PayReceived e -> e.receivedOn();
            case PayCorrected e -> e.correctedOn();
        };
    }
}
