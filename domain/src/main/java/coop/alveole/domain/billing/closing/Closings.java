package coop.alveole.domain.billing.closing;

import static coop.alveole.domain.billing.closing.ClosingRule.CLOSED_DAY_AFTER_DAY;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.closing.ClosingCommand.CloseDay;
import coop.alveole.domain.billing.closing.ClosingEvent.*;
import coop.alveole.domain.shared.ClosingsId;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Closes each day that is over since the first payment, and with the last of a month or of a fiscal year that one too. */
public final class Closings {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private ClosingsId id;

    private @Nullable LocalDate lastDay;
    private Receipts month = Receipts.NONE;
    private Receipts year = Receipts.NONE;
    private Receipts perpetual = Receipts.NONE;

    private Closings() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseDay c) {
        var last = lastDay;
        if (last != null) CLOSED_DAY_AFTER_DAY.require(c.day().equals(last.plusDays(1)), "day", last);
        var id = c.closingsId();
        apply(new DayClosed(id, c.day(), c.receipts(), perpetual.plus(c.receipts()), c.position()));
        boolean endsTheMonth = c.day().equals(c.day().with(TemporalAdjusters.lastDayOfMonth()));
        if (endsTheMonth) apply(new MonthClosed(id, c.day(), month, perpetual));
        if (c.day().equals(c.yearEndsOn())) apply(new YearClosed(id, c.day(), year, perpetual));
    }

    @EventSourcingHandler
    void on(ClosingEvent event) {
        id = event.closingsId();
        switch (event) {
            case DayClosed e -> {
                lastDay = e.day();
                month = month.plus(e.receipts());
                year = year.plus(e.receipts());
                perpetual = e.perpetual();
            }
            case MonthClosed _ -> month = Receipts.NONE;
            case YearClosed _ -> year = Receipts.NONE;
        }
    }
}
