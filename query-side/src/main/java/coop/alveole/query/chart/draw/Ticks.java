package coop.alveole.query.chart.draw;

import java.util.stream.LongStream;

/** The round values beside an axis: zero is always among them, a bar cut off below would lie. */
public record Ticks(long low, long high, long step) {
    /** Beyond any figure of a cooperative; sums stay far from the end of a {@code long}. */
    public static final long MOST = 1_000_000_000_000_000L;

    /** From the least to the greatest, in about so many steps. */
    public static Ticks of(long least, long greatest, int about) {
        if (least < -MOST || greatest > MOST) throw new IllegalArgumentException("no figure of a cooperative");
        long from = Math.min(0, least);
        long to = Math.max(from == 0 ? 1 : 0, greatest);
        long step = round(Math.ceilDiv(to - from, (long) about));
        return new Ticks(Math.floorDiv(from, step) * step, Math.ceilDiv(to, step) * step, step);
    }

    public LongStream values() {
        return LongStream.iterate(low, value -> value <= high, value -> value + step);
    }

    /** The next of 1, 2, 5, 10, 20, 50… */
    private static long round(long atLeast) {
        long ten = 1;
        while (ten * 10 <= atLeast) ten *= 10;
        for (long times : new long[] {1, 2, 5}) if (ten * times >= atLeast) return ten * times;
        return ten * 10;
    }
}
