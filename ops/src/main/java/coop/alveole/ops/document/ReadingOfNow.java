package coop.alveole.ops.document;

import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What whoever asks may read now, from displays that hold all that is recorded by now. */
@Component
final class ReadingOfNow {
    private final Viewer.Viewers viewers;
    private final Facts facts;
    private final Supplier<LocalDate> today;

    ReadingOfNow(Viewer.Viewers viewers, Facts facts, Supplier<LocalDate> today) {
        this.viewers = viewers;
        this.facts = facts;
        this.today = today;
    }

    Reading reading() {
        return of(today.get());
    }

    Reading of(LocalDate day) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return Reading.holding(facts.head().position(), day, viewers.of(request));
    }
}
