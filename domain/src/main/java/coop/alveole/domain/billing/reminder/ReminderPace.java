package coop.alveole.domain.billing.reminder;

import java.time.LocalDate;

/** From which day on a customer may be reminded: by whoever sold, by the team after them (H31), and again. */
public final class ReminderPace {
    private static final int DAYS_APART = 7;

    private ReminderPace() {}

    /** The holder may from the day after it is due, and for {@code holdDays} the team leaves it to them. */
    public static LocalDate ofTheTeam(LocalDate dueOn, int holdDays) {
        return dueOn.plusDays(1L + holdDays);
    }

    public static LocalDate after(LocalDate last) {
        return last.plusDays(DAYS_APART);
    }
}
