package coop.alveole.command.billing.invoice;

import coop.alveole.command.shared.HouseMoney;
import coop.alveole.domain.shared.trade.KeptWith;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Fiscal years are called by the year in which they end. */
@Component
public class FiscalYears {
    private final HouseMoney rules;

    FiscalYears(HouseMoney rules) {
        this.rules = rules;
    }

    /** What a fact of that day says is kept as long as the accounts of its year. */
    public KeptWith.WithAccounts kept(LocalDate day) {
        return new KeptWith.WithAccounts(of(day));
    }

    public int of(LocalDate day) {
        return day.isAfter(endIn(day)) ? day.getYear() + 1 : day.getYear();
    }

    /** Of the fiscal year in which that day lies. */
    LocalDate firstDayOf(LocalDate day) {
        var endsOn = endIn(day);
        return (day.isAfter(endsOn) ? endsOn : endsOn.minusYears(1)).plusDays(1);
    }

    private LocalDate endIn(LocalDate day) {
        return rules.on(day).yearEnd().value().in(day.getYear());
    }
}
