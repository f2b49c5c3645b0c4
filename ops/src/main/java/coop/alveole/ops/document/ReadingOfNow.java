package coop.alveole.ops.document;

import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reading.Patience;
import coop.alveole.query.shared.Viewer;
import java.time.LocalDate;
import java.util.OptionalLong;
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
        long head = facts.head().position();
        return new Reading(
                day, OptionalLong.empty(), OptionalLong.of(head), head, Patience.STRICT, viewers.of(request), _ -> {});
    }
}
