package coop.alveole.command.billing.opening;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.billing.opening.OpeningCommand.OpenBalance;
import coop.alveole.domain.billing.opening.OpeningEvent.ActivityBalanceOpened;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.TradeField;
import java.util.List;
import org.springframework.stereotype.Component;

/** The balance of each activity, signed by the accountant. */
@Component
class OldBalances {
    static final String BALANCE = "Solde";
    static final String SIGNED_BY = "Signé par";
    static final String SIGNED_ON = "Signé le";

    private final Earlier earlier;
    private final TradeWords words;
    private final FiscalYears years;

    OldBalances(Earlier earlier, TradeWords words, FiscalYears years) {
        this.earlier = earlier;
        this.words = words;
        this.years = years;
    }

    boolean take(Line line, OneOpening run) {
        var activity = run.activity(line);
        var id = new OpeningId(earlier.id("opening", "balance " + activity));
        var balance = Cells.requiredAmount(line, BALANCE);
        var signedOn = line.requiredDay(SIGNED_ON);
        var on = run.on(line);
        boolean isTold = earlier.told(id.value(), ActivityBalanceOpened.class)
                .anyMatch(told ->
                        told.balance().equals(balance) && told.signedOn().equals(signedOn));
        if (isTold) return false;
        var signedBy = words.sealed(
                years.kept(on), run.sender().sealing(), new Said(TradeField.ACCOUNTANT, line.required(SIGNED_BY)));
        run.sender().together(List.of(new OpenBalance(id, activity, balance, on, signedBy, signedOn, run.today())));
        return true;
    }
}
