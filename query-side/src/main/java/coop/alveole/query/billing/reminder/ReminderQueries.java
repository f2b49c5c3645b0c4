package coop.alveole.query.billing.reminder;

import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.projection.billing.reminder.ReminderFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What was done to have invoices paid, as it stands now; whose invoice it is was judged before. */
@Component
public class ReminderQueries {
    private final Documents<ReminderFile> files;
    private final Resident<ReminderFile> residentFiles;
    private final OurRules rules;

    ReminderQueries(Documents<ReminderFile> files, OurRules rules) {
        this.files = files;
        this.residentFiles = Resident.of(files, ReminderFile::id);
        this.rules = rules;
    }

    /** Of an invoice that should have been paid on that day; empty where it is not overdue. */
    public BiFunction<InvoiceId, Optional<LocalDate>, Reminding> asking(Reading reading) {
        reading.waitFor(files);
        int hold = rules.money(reading)
                .on(reading.asOf())
                .days(MoneyDelay.REMINDER_HOLD_DAYS)
                .value();
        return (invoice, overdueSince) ->
                new Reminding(residentFiles.find(invoice.value()), overdueSince, hold, reading.asOf());
    }
}
