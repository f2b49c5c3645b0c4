package coop.alveole.command.billing.opening;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.contribution.ContributionCommand.TakeYearOver;
import coop.alveole.domain.contribution.ContributionEvent.ContributionTakenOver;
import coop.alveole.domain.shared.ContributionId;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the software of before counted of the contribution of the year. */
@Component
class OldYears {
    static final String UNTIL = "Contribution jusqu'au";
    static final String TURNOVER = "Chiffre d'affaires";
    static final String BASE = "Base";
    static final String AMOUNT = "Contribution";

    private final Earlier earlier;

    OldYears(Earlier earlier) {
        this.earlier = earlier;
    }

    boolean take(Line line, OneOpening run) {
        var ledger = ContributionId.of(run.activity(line));
        var until = line.requiredDay(UNTIL);
        var month = YearMonth.from(until);
        if (!month.atEndOfMonth().equals(until)) throw new Line.Refused(UNTIL, "n'est pas le dernier jour d'un mois.");
        var base = Cells.requiredAmount(line, BASE);
        var amount = Cells.requiredAmount(line, AMOUNT);
        var turnover = Cells.amount(line, TURNOVER).orElse(base);
        boolean isTold = earlier.told(ledger.value(), ContributionTakenOver.class)
                .anyMatch(told -> told.lastMonth().equals(month.atDay(1))
                        && told.turnover().equals(turnover)
                        && told.base().equals(base)
                        && told.amount().equals(amount));
        if (!isTold)
            run.sender().together(List.of(new TakeYearOver(ledger, month, turnover, base, amount, run.on(line))));
        return !isTold;
    }
}
