package coop.alveole.domain.deadline;

import java.time.LocalDate;

/** How long before its day a line is reminded of (échelon de relance). */
public record Lead(int count, LeadUnit unit) {
    public static Lead months(int count) {
        return new Lead(count, LeadUnit.MONTHS);
    }

    public static Lead days(int count) {
        return new Lead(count, LeadUnit.DAYS);
    }

    public LocalDate before(LocalDate day) {
        return switch (unit) {
            case MONTHS -> day.minusMonths(count);
            case DAYS -> day.minusDays(count);
        };
    }

    /** Whether it comes after the other one, that is nearer to the day. */
    boolean follows(Lead other, LocalDate day) {
        return before(day).isAfter(other.before(day));
    }
}
