package coop.alveole.query.absence;

import coop.alveole.domain.absence.Absence;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.absence.AbsenceView.Moment;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.WhoIsAway;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about absences: the whole team reads them, for each one's lines move with them. */
@Component
class AbsenceQueries {
    private final WhoIsAway away;

    AbsenceQueries(WhoIsAway away) {
        this.away = away;
    }

    /** Those under way, then those to come, then those that are over, the last first. */
    List<AbsenceView> absences(Reading reading) {
        if (!reading.viewer().maySomewhere(Access.RECORD_ABSENCE)) return List.of();
        return away.all(reading).stream()
                .flatMap(file -> file.calendar().absences().stream()
                        .map(absence -> view(new AbsencesId(file.id()).accountId(), absence, reading.asOf())))
                .sorted(Comparator.comparing(AbsenceView::moment)
                        .thenComparingLong(AbsenceQueries::order)
                        .thenComparing(AbsenceView::cursor))
                .toList();
    }

    private static long order(AbsenceView view) {
        return view.moment() == Moment.OVER
                ? -view.lastDay().toEpochDay()
                : view.from().toEpochDay();
    }

    private static AbsenceView view(AccountId account, Absence absence, LocalDate day) {
        return new AbsenceView(
                account.value(),
                absence.from(),
                absence.lastDay(),
                Optional.ofNullable(absence.substitute())
                        .<@Nullable String>map(AccountId::value)
                        .orElse(null),
                moment(absence, day));
    }

    private static Moment moment(Absence absence, LocalDate day) {
        if (absence.isOn(day)) return Moment.NOW;
        return absence.from().isAfter(day) ? Moment.TO_COME : Moment.OVER;
    }
}
