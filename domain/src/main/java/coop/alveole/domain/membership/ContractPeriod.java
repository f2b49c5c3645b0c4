package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.DATES_IN_ORDER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One contract (contrat), or one period of a CAPE, from its first day to its last, both included. */
public record ContractPeriod(ContractKind kind, LocalDate startsOn, LocalDate endsOn) {
    /** So far away that nobody signs for it, and that days may still be counted after it. */
    private static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);

    public ContractPeriod {
        DATES_IN_ORDER.require(!endsOn.isBefore(startsOn), "endsOn", startsOn, endsOn);
    }

    /**
     * Whole months, as C. proc. civ. 641 counts them: the same day number, else the last day of the month. The library
     * finds no month from 31 January to 28 February included; the law finds one.
     */
    public long months() {
        long counted = ChronoUnit.MONTHS.between(startsOn, dayAfter());
        return startsOn.plusMonths(counted + 1).isAfter(dayAfter()) ? counted : counted + 1;
    }

    /** The days left once the whole months are counted (H14). */
    public long leftoverDays() {
        return ChronoUnit.DAYS.between(startsOn.plusMonths(months()), dayAfter());
    }

    /** An employment contract without a term (CDI), while nobody has ended it. */
    public static ContractPeriod withoutTerm(ContractKind kind, LocalDate startsOn) {
        return new ContractPeriod(kind, startsOn, NO_TERM);
    }

    public boolean hasTerm() {
        return !endsOn.equals(NO_TERM);
    }

    public LocalDate dayAfter() {
        return endsOn.plusDays(1);
    }

    boolean covers(LocalDate day) {
        return !startsOn.isAfter(day) && !endsOn.isBefore(day);
    }

    /** Two contracts that one person may not have at once. */
    public boolean standsInTheWayOf(ContractPeriod other) {
        return !kind.standsBeside(other.kind) && overlaps(other);
    }

    /** A CESA has no end. */
    public boolean leavesRoomForCesaOn(LocalDate signedOn) {
        return kind.standsBeside(ContractKind.CESA) || endsOn.isBefore(signedOn);
    }

    boolean overlaps(ContractPeriod other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }

    ContractPeriod endingBy(LocalDate lastDay) {
        return endsOn.isAfter(lastDay) ? new ContractPeriod(kind, startsOn, lastDay) : this;
    }
}
