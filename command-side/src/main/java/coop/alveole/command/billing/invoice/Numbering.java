package coop.alveole.command.billing.invoice;

import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.billing.series.SeriesCommand.ContinueSeries;
import coop.alveole.domain.billing.series.SeriesCommand.TakeNumber;
import coop.alveole.domain.evidence.Restorations;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.SeriesId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which series an invoice of a day takes its number from: one for each prefix and fiscal year (INV-06). */
@Component
public class Numbering {
    private final HouseMoney rules;
    private final FiscalYears years;
    private final Restorations restorations;
    private final NewIds ids;

    Numbering(HouseMoney rules, FiscalYears years, Restorations restorations, NewIds ids) {
        this.rules = rules;
        this.years = years;
        this.restorations = restorations;
        this.ids = ids;
    }

    public TakeNumber next(InvoiceId invoice, LocalDate issuedOn) {
        var prefix = rules.on(issuedOn).series().ofTheHouse().value();
        int year = years.of(issuedOn);
        return new TakeNumber(id(prefix, year), prefix, year, invoice, issuedOn, epoch(issuedOn));
    }

    /** That number of that day was the last one given outside. */
    public ContinueSeries after(Label prefix, int lastPlace, LocalDate lastIssuedOn) {
        int year = years.of(lastIssuedOn);
        return new ContinueSeries(id(prefix, year), prefix, year, lastPlace, lastIssuedOn, epoch(lastIssuedOn));
    }

    private SeriesId id(Label prefix, int year) {
        return new SeriesId("series-" + ids.of("series", prefix.text() + "/" + year));
    }

    private int epoch(LocalDate day) {
        return restorations.epochSince(years.firstDayOf(day));
    }
}
