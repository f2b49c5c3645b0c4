package coop.alveole.domain.billing.reminder;

import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;

/** What is still due of one invoice, when it should have been paid, and whether its customer disputes it. */
public record Arrears(Money due, LocalDate dueOn, boolean disputed) {
    public boolean isOverdue(LocalDate day) {
        return due.isPositive() && dueOn.isBefore(day);
    }
}
