package coop.alveole.domain.shared.trade;

/** A number of days the cooperative may choose, with its bounds. */
public enum MoneyDelay {
    /** C. com. L441-10: sixty days from the invoice at most. */
    DUE_DAYS(30, 60),
    /** H31: the entrepreneur may hold a reminder back that long. */
    REMINDER_HOLD_DAYS(3, 30);

    private final int byDefault;
    private final int most;

    MoneyDelay(int byDefault, int most) {
        this.byDefault = byDefault;
        this.most = most;
    }

    public int byDefault() {
        return byDefault;
    }

    public int most() {
        return most;
    }

    public boolean allows(int days) {
        return days >= 0 && days <= most;
    }
}
