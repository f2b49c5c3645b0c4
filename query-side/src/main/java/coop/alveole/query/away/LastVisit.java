package coop.alveole.query.away;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import coop.alveole.query.shared.Visits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Since when: the moment or the day that is asked, else one's last visit, else a week. */
@Component
public class LastVisit {
    private static final int DAYS_WITHOUT_A_VISIT = 7;
    private static final int YEAR_MIN = 1900;
    private static final int YEAR_MAX = 9999;

    private final Visits visits;
    private final SystemState system;

    LastVisit(Visits visits, SystemState system) {
        this.visits = visits;
        this.system = system;
    }

    public Optional<Instant> of(Reading reading) {
        return reading.viewer().account().flatMap(visits::before);
    }

    Instant asked(@Nullable String since, Reading reading) {
        if (since == null || since.isBlank())
            return of(reading).orElseGet(() -> startOf(reading.asOf().minusDays(DAYS_WITHOUT_A_VISIT)));
        try {
            return since.contains("T") ? within(Instant.parse(since)) : startOf(LocalDate.parse(since));
        } catch (DateTimeException neither) {
            RequestRule.UNREADABLE_REQUEST.require(false, "since", "« since » est un jour, ou un instant UTC.");
            throw neither;
        }
    }

    private Instant startOf(LocalDate day) {
        return within(day.atStartOfDay(system.zone()).toInstant());
    }

    private Instant within(Instant moment) {
        int year = moment.atZone(system.zone()).getYear();
        if (year < YEAR_MIN || year > YEAR_MAX) throw new DateTimeException("out of any record");
        return moment;
    }
}
