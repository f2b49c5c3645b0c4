package coop.alveole.domain.billing.opening;

import coop.alveole.domain.shared.money.Money;

/** What one software says of one activity: how many invoices are open, what is due on them, its balance, its turnover to date. */
public record Figures(int openInvoices, Money stillDue, Money balance, Money turnover) {
    public static final Figures NONE = new Figures(0, Money.ZERO, Money.ZERO, Money.ZERO);

    public long of(Figure figure) {
        return switch (figure) {
            case OPEN_INVOICES -> openInvoices;
            case STILL_DUE -> stillDue.cents();
            case BALANCE -> balance.cents();
            case TURNOVER -> turnover.cents();
        };
    }
}
