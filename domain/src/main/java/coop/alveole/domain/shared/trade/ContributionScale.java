package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.money.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rates of the contribution by what the activity has made in the year (barème); mostly one, from the first euro. */
public record ContributionScale(Year year, List<Tier> tiers) {
    public static final ContributionScale DEFAULT = flat(Rate.of(1_000));

    private static final int TIERS_AT_MOST = 4;

    /** What the base adds up over, before it begins again at zero. */
    public enum Year {
        CALENDAR_YEAR,
        FISCAL_YEAR;

        /** The first day of the year that day is in. */
        public LocalDate beginning(LocalDate day, FiscalYearEnd yearEnd) {
            return switch (this) {
                case CALENDAR_YEAR -> day.withDayOfYear(1);
                case FISCAL_YEAR -> yearEnd.lastBefore(day).plusDays(1);
            };
        }
    }

    /** A part of a base and the rate it comes under; whoever rounds says how. */
    public record Part(Money base, Rate rate) {}

    public ContributionScale {
        tiers = List.copyOf(tiers);
    }

    public static ContributionScale flat(Rate rate) {
        return new ContributionScale(Year.CALENDAR_YEAR, List.of(new Tier(Money.ZERO, rate)));
    }

    public boolean isFlat() {
        return tiers.size() == 1;
    }

    /** From the first euro, each tier above the one before it, no rate above the whole. */
    public static boolean isSound(List<Tier> tiers) {
        if (tiers.isEmpty()
                || tiers.size() > TIERS_AT_MOST
                || !tiers.getFirst().from().isZero()) return false;
        for (int i = 1; i < tiers.size(); i++)
            if (tiers.get(i).from().compareTo(tiers.get(i - 1).from()) <= 0) return false;
        return tiers.stream().allMatch(tier -> Percent.isAtMostWhole(tier.rate()));
    }

    /**
     * What comes after {@code before} in the year, cut where a rate gives way to another: the parts add up to it. A credit
     * note goes back down the way its invoice came up.
     */
    public List<Part> parts(Money before, Money base) {
        long start = Math.min(before.cents(), before.plus(base).cents());
        long end = Math.max(before.cents(), before.plus(base).cents());
        var parts = new ArrayList<Part>();
        for (int i = 0; i < tiers.size(); i++) {
            long within = Math.min(end, above(i)) - Math.max(start, below(i));
            if (within > 0)
                parts.add(new Part(
                        new Money(base.isNegative() ? -within : within),
                        tiers.get(i).rate()));
        }
        return List.copyOf(parts);
    }

    /** A year of credit notes may be under zero: it comes under the first rate. */
    private long below(int tier) {
        return tier == 0 ? Long.MIN_VALUE : tiers.get(tier).from().cents();
    }

    private long above(int tier) {
        return tier == tiers.size() - 1
                ? Long.MAX_VALUE
                : tiers.get(tier + 1).from().cents();
    }
}
