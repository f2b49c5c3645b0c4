package coop.alveole.domain.shared;

import java.time.LocalDate;
import java.time.MonthDay;

/** The last day of each fiscal year (exercice); 29 February is the last day of every February. */
public record FiscalYearEnd(int month, int day) {
    public static final FiscalYearEnd DEFAULT = new FiscalYearEnd(12, 31);

    private static final int MONTHS_TO_HOLD_THE_ANNUAL_ASSEMBLY = 6;

    public FiscalYearEnd {
        if (!isADay(month, day)) throw new IllegalArgumentException("no day of the year");
    }

    public static boolean isADay(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= MonthDay.of(month, 1).getMonth().maxLength();
    }

    public LocalDate in(int year) {
        return MonthDay.of(month, day).atYear(year);
    }

    /** The year that ended last, seen from that day. */
    public LocalDate lastBefore(LocalDate day) {
        var thisYear = in(day.getYear());
        return thisYear.isBefore(day) ? thisYear : in(day.getYear() - 1);
    }

    /** The annual assembly meets within six months of the end of the year (COOP-27); the day is included. */
    public static LocalDate latestAnnualAssembly(LocalDate yearEnd) {
        return yearEnd.plusMonths(MONTHS_TO_HOLD_THE_ANNUAL_ASSEMBLY);
    }
}
