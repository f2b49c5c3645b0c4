package coop.alveole.projection.billing.closing;

import coop.alveole.domain.billing.closing.ClosingEvent;
import coop.alveole.domain.billing.closing.ClosingEvent.*;
import coop.alveole.domain.billing.closing.Receipts;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.billing.closing.ClosingFile.Period;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What was received in each period that is closed? */
public final class ClosingFiles implements Fold<ClosingFile> {
    @Override
    public Class<ClosingFile> document() {
        return ClosingFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ClosingEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ClosingEvent e ? Stream.of(period(e) + "/" + e.effectiveOn()) : Stream.empty();
    }

    @Override
    public ClosingFile empty(String key) {
        return new ClosingFile(key, Period.DAY, LocalDate.EPOCH, Receipts.NONE, Receipts.NONE, -1);
    }

    @Override
    public ClosingFile fold(ClosingFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ClosingEvent e)) return file;
        return new ClosingFile(file.id(), period(e), e.effectiveOn(), e.receipts(), e.perpetual(), recorded.position());
    }

    private static Period period(ClosingEvent event) {
        return switch (event) {
            case DayClosed _ -> Period.DAY;
            case MonthClosed _ -> Period.MONTH;
            case YearClosed _ -> Period.YEAR;
        };
    }
}
