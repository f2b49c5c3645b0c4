package coop.alveole.domain.action;

import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.ExitKind;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What is to be settled with whoever leaves (ligne d'un dossier de sortie), by which desk, and how soon after. */
public enum ExitLine {
    TOOLS_CLOSED(Desk.ADMIN_TEAM, 0, Whose.OF_EVERYBODY),
    KEYS_AND_EQUIPMENT(Desk.ADVISOR, 0, Whose.OF_EVERYBODY),
    QUOTES_HANDED_OVER(Desk.ADVISOR, 0, Whose.OF_EVERYBODY),
    /** Who keeps which customers and which works (CAE-02 f). */
    CUSTOMERS_AND_RIGHTS(Desk.ADVISOR, 0, Whose.OF_EVERYBODY),
    UNPAID_INVOICES(Desk.ADMIN_TEAM, 2, Whose.OF_EVERYBODY),
    EXPENSE_CLAIMS(Desk.ADMIN_TEAM, 1, Whose.OF_EVERYBODY),
    LAST_CONTRIBUTION(Desk.ADMIN_TEAM, 2, Whose.OF_EVERYBODY),
    PAY_AND_LEAVE_DUE(Desk.ADMIN_TEAM, 0, Whose.OF_THE_EMPLOYED),
    /** Once the accounts of the year are closed (CAE-11). */
    VARIABLE_PAY_BALANCE(Desk.CO_MANAGER, 12, Whose.OF_THE_EMPLOYED),
    /** What the shares are worth, and when it is paid back (COOP-11, COOP-13). */
    SHARES(Desk.CO_MANAGER, 1, Whose.OF_EVERYBODY);

    /** Who has a contract of employment to settle: neither a CAPE nor an associate without a contract. */
    private enum Whose {
        OF_EVERYBODY,
        OF_THE_EMPLOYED
    }

    private final Desk desk;
    private final int monthsAfter;
    private final Whose whose;

    ExitLine(Desk desk, int monthsAfter, Whose whose) {
        this.desk = desk;
        this.monthsAfter = monthsAfter;
        this.whose = whose;
    }

    /** Those of one exit; whatever does not apply to somebody is dropped with its reason, never left out silently. */
    public static Stream<ExitLine> of(ExitKind kind) {
        boolean employed = !kind.isWithoutContract() && kind != ExitKind.END_OF_CAPE;
        return Stream.of(values()).filter(line -> employed || line.whose == Whose.OF_EVERYBODY);
    }

    public Desk desk() {
        return desk;
    }

    public LocalDate dueOn(LocalDate lastDay) {
        return lastDay.plusMonths(monthsAfter);
    }
}
