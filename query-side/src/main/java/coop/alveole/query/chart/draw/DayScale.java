package coop.alveole.query.chart.draw;

import coop.alveole.query.chart.ChartReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** Where days stand between the left and the right, with a little room at both ends. */
public record DayScale(long from, long to, double width) {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000, 60_000};
    private static final int MONTHS = 12;
    private static final double GAP = 14;

    /** A beginning of a month or of a year, and how it is called. */
    public record Tick(double x, String words) {}

    public static DayScale over(Collection<LocalDate> days, double width) {
        long first = days.stream().mapToLong(DayScale::number).min().orElse(0);
        long last = days.stream().mapToLong(DayScale::number).max().orElse(0);
        long room = Math.max(15, (last - first) / 25);
        return new DayScale(first - room, last + room, width);
    }

    public double x(LocalDate day) {
        return x(number(day));
    }

    /** As close as their words allow. */
    public List<Tick> ticks(ChartReader reader) {
        double month = width * 30 / (to - from);
        double needed = TextWidth.of(reader.shortMonth(9) + " 9999", Drawing.FONT) + GAP;
        double neededForYears = TextWidth.of("9999", Drawing.FONT) + GAP;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--)
            if (STEPS[i] * month >= (STEPS[i] >= MONTHS ? neededForYears : needed)) step = STEPS[i];
        int every = step;
        long first = Math.floorDiv(months(from), every) * (long) every;
        return LongStream.iterate(first, at -> at <= months(to), at -> at + every)
                .filter(at -> day(at) >= from)
                .mapToObj(at -> new Tick(x(day(at)), words(at, every, reader)))
                .toList();
    }

    private static String words(long month, int every, ChartReader reader) {
        var year = Long.toString(Math.floorDiv(month, MONTHS));
        return every >= MONTHS ? year : reader.shortMonth(Math.floorMod(month, MONTHS) + 1) + " " + year;
    }

    private double x(long day) {
        return width * (day - from) / (to - from);
    }

    /** A day nobody has lived is shown at the end of all days. */
    private static long number(LocalDate day) {
        if (day.isBefore(EARLIEST)) return EARLIEST.toEpochDay();
        return day.isAfter(LATEST) ? LATEST.toEpochDay() : day.toEpochDay();
    }

    private static long months(long day) {
        var month = YearMonth.from(LocalDate.ofEpochDay(day));
        return (long) month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    private static long day(long month) {
        return YearMonth.of((int) Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1)
                .atDay(1)
                .toEpochDay();
    }
}
