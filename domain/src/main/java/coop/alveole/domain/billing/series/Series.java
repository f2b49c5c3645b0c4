package coop.alveole.domain.billing.series;

import static coop.alveole.domain.billing.series.SeriesRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.series.SeriesCommand.*;
import coop.alveole.domain.billing.series.SeriesEvent.*;
import coop.alveole.domain.shared.trade.SeriesId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Gives the numbers of one series in one fiscal year, one after the other, never a date before the last one's. */
public final class Series {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private SeriesId id;

    private int lastPlace;
    private LocalDate lastIssuedOn = LocalDate.MIN;
    private int epoch = 1;

    private Series() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    InvoiceNumber handle(TakeNumber c) {
        CONFIRMED_AFTER_A_LOSS.require(c.epoch() <= epoch, "invoiceId", c.series(), c.year());
        NEVER_BEFORE_THE_LAST.require(!c.issuedOn().isBefore(lastIssuedOn), "issuedOn", lastIssuedOn);
        var number = new InvoiceNumber(c.series(), c.year(), Math.addExact(lastPlace, 1));
        apply(new NumberTaken(c.seriesId(), number, c.invoiceId(), c.issuedOn()));
        return number;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ContinueSeries c) {
        boolean isForward = c.lastPlace() >= lastPlace && !c.lastIssuedOn().isBefore(lastIssuedOn);
        CONTINUED_FORWARD.require(isForward, "lastPlace", lastPlace, lastIssuedOn);
        var last = new InvoiceNumber(c.series(), c.year(), c.lastPlace());
        apply(new SeriesContinued(c.seriesId(), last, c.lastIssuedOn(), c.epoch()));
    }

    @EventSourcingHandler
    void on(SeriesEvent event) {
        id = event.seriesId();
        switch (event) {
            case NumberTaken e -> reached(e.number(), e.issuedOn());
            case SeriesContinued e -> {
                reached(e.last(), e.lastIssuedOn());
                epoch = e.epoch();
            }
        }
    }

    private void reached(InvoiceNumber number, LocalDate issuedOn) {
        lastPlace = number.place();
        lastIssuedOn = issuedOn;
    }
}
