package coop.alveole.query.billing.account.page;

import coop.alveole.query.billing.account.ActivityAccount;
import coop.alveole.query.chart.ChartReader;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Avant paie de mars 2026 », or of how many months, since which: never left out while one of them lacks its pay. */
@Component
public class BeforePay {
    private final MessageSource messages;

    BeforePay(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty once the pay of every month is in. */
    public String of(ActivityAccount account, Locale reader) {
        var months = account.beforePay();
        if (months.isEmpty()) return "";
        var first = ChartReader.of(messages, reader).month(months.getFirst());
        var key = months.size() == 1 ? "activity-account.before-pay" : "activity-account.before-pays";
        return messages.getMessage(key, new Object[] {first, months.size()}, reader);
    }
}
