package coop.alveole.command.billing.entries;

import coop.alveole.domain.billing.chart.AccountUse.OfActivity;
import coop.alveole.domain.shared.ActivityId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which activity an analytic code means, chosen by the house or given when its entries first left. */
@Component
public class ActivityCodes {
    private final OurAccounts accounts;
    private final KnownExports exports;

    ActivityCodes(OurAccounts accounts, KnownExports exports) {
        this.accounts = accounts;
        this.exports = exports;
    }

    public Optional<ActivityId> activity(String code, LocalDate day) {
        var codes = new HashMap<>(exports.now().given());
        codes.putAll(accounts.timeline().on(day).chosen());
        return codes.entrySet().stream()
                .filter(each -> each.getValue().text().equalsIgnoreCase(code))
                .filter(each -> each.getKey() instanceof OfActivity)
                .map(each -> ((OfActivity) each.getKey()).activity())
                .findFirst();
    }
}
