package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.DeadlineSchedule.Line;
import coop.alveole.projection.deadline.DeadlineSchedule.State;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is due, for whom and when; whether it is late is computed from the day asked, never stored. */
@Component
class DeadlineQueries {
    private final Documents<DeadlineSchedule> schedules;
    private final Resident<DeadlineSchedule> residentSchedules;
    private final DaysToAct days;
    private final ActByWords words;

    DeadlineQueries(Documents<DeadlineSchedule> schedules, DaysToAct days, ActByWords words) {
        this.schedules = schedules;
        this.residentSchedules = Resident.of(schedules, DeadlineSchedule::id);
        this.days = days;
        this.words = words;
    }

    /** Those still open, the most pressing first; {@code before} is excluded. */
    List<DeadlineView> open(Optional<DeadlineKind> kind, @Nullable LocalDate before, Reading reading, Locale reader) {
        reading.waitFor(schedules);
        var actBy = days.on(reading);
        return residentSchedules.rows().stream()
                .filter(schedule -> mayRead(new MembershipId(schedule.id()), reading))
                .flatMap(schedule -> views(schedule, kind, reading.asOf()))
                .filter(view -> view.state() == State.OPEN)
                .filter(view -> before == null || view.dueOn().isBefore(before))
                .map(view -> view.kind() == DeadlineKind.ASSOCIATION ? acted(view, actBy, reader) : view)
                .sorted(Comparator.comparing(DeadlineView::cursor))
                .toList();
    }

    private static Stream<DeadlineView> views(DeadlineSchedule schedule, Optional<DeadlineKind> kind, LocalDate asOf) {
        return kind.map(Stream::of)
                .orElseGet(() -> Stream.of(DeadlineKind.values()))
                .flatMap(each -> schedule.at(asOf, each).stream())
                .map(line -> view(schedule.id(), line, asOf));
    }

    private static DeadlineView view(String id, Line line, LocalDate asOf) {
        boolean late = line.state() == State.OPEN && line.dueOn().isBefore(asOf);
        return new DeadlineView(line.kind(), id, line.dueOn(), line.warnOn(), null, null, line.state(), late);
    }

    private DeadlineView acted(DeadlineView view, Function<LocalDate, ActBy> actBy, Locale reader) {
        var act = actBy.apply(view.dueOn());
        return view.with(act.actBy(), words.of(act, reader));
    }

    private boolean mayRead(MembershipId id, Reading reading) {
        return reading.viewer().may(Access.READ_MEMBERS, id.personId());
    }
}
