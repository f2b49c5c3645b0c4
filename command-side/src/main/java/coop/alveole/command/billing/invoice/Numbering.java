package coop.alveole.command.billing.invoice;

import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.billing.series.SeriesCommand.TakeNumber;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.SeriesId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which series an invoice of a day takes its number from: one for each prefix and fiscal year (INV-06). */
@Component
class Numbering {
    private final HouseMoney rules;
    private final FiscalYears years;
    private final NewIds ids;

    Numbering(HouseMoney rules, FiscalYears years, NewIds ids) {
        this.rules = rules;
        this.years = years;
        this.ids = ids;
    }

    TakeNumber next(InvoiceId invoice, LocalDate issuedOn) {
        var prefix = rules.on(issuedOn).series().ofTheHouse().value();
        int year = years.of(issuedOn);
        var id = new SeriesId("series-" + ids.of("series", prefix.text() + "/" + year));
        return new TakeNumber(id, prefix, year, invoice, issuedOn);
    }
}
