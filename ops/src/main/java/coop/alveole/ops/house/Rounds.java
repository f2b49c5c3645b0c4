package coop.alveole.ops.house;

import coop.alveole.command.deadline.DailyRound;
import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.domain.shared.RoundsId;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.CannotStart;
import coop.alveole.query.shared.French;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which days have had their round, and which are due: a day is never left out, and none is made in advance. */
@Component
public class Rounds {
    private final DailyRound round;
    private final House house;
    private final Alveole alveole;
    private final Clock clock;

    Rounds(DailyRound round, House house, Alveole alveole, Clock clock) {
        this.round = round;
        this.house = house;
        this.alveole = alveole;
        this.clock = clock;
    }

    /**
     * Every day that was missed, in order; today's once its hour has come, which is also what a new house waits for.
     * Answers the days that were made.
     */
    public List<LocalDate> catchUp() {
        boolean hourHasCome = !LocalTime.now(clock).isBefore(alveole.dailyRound());
        if (!hourHasCome && round.last(id()).isEmpty()) return List.of();
        var today = LocalDate.now(clock);
        return upTo(hourHasCome ? today : today.minusDays(1));
    }

    /** The first round of a house is that of the day it is asked for. */
    public List<LocalDate> upTo(LocalDate day) {
        requireNotToCome(day);
        var first = round.last(id()).map(last -> last.plusDays(1)).orElse(day);
        var days =
                first.datesUntil(first.isAfter(day) ? first : day.plusDays(1)).toList();
        days.forEach(each -> round.make(id(), each));
        return days;
    }

    /** One day: the next one, or one that was made and is gone through again. */
    public void on(LocalDate day) {
        requireNotToCome(day);
        round.last(id()).filter(last -> day.isAfter(last.plusDays(1))).ifPresent(last -> {
            throw new CannotStart("La dernière ronde est celle du " + French.day(last)
                    + " : la suivante est celle du lendemain, aucun jour ne se saute.");
        });
        round.make(id(), day);
    }

    private void requireNotToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock)) && house.kind() == HouseKind.REAL)
            throw new CannotStart("Le " + French.day(day)
                    + " est à venir : seule une démonstration fait la ronde d'un jour à venir.");
    }

    private RoundsId id() {
        return RoundsId.of(house.id());
    }
}
