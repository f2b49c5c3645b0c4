package coop.alveole.domain.payroll;

import static coop.alveole.domain.payroll.PayrollRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.payroll.PayrollCommand.ReceivePay;
import coop.alveole.domain.payroll.PayrollEvent.*;
import coop.alveole.domain.shared.trade.PayrollId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** The payroll of one month (paie du mois): what files tell of it is a fact once, and a later one corrects by name. */
public final class Payroll {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private PayrollId id;

    private MonthPay month = MonthPay.none();

    private Payroll() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReceivePay c) {
        PAY_OF_A_MONTH_BEGUN.require(!c.month().isAfter(c.receivedOn()), "month", c.month());
        PAYEE_TOLD_ONCE.require(isEachToldOnce(c.lines()), "lines");
        var fresh = month.fresh(c.lines());
        var added = fresh.stream().filter(line -> line.corrects().isEmpty()).toList();
        var corrected =
                fresh.stream().filter(line -> !line.corrects().isEmpty()).toList();
        if (!added.isEmpty()) apply(new PayReceived(c.payrollId(), c.month(), added, c.receivedOn(), c.by()));
        if (!corrected.isEmpty()) apply(new PayCorrected(c.payrollId(), c.month(), corrected, c.receivedOn(), c.by()));
    }

    @EventSourcingHandler
    void on(PayrollEvent event) {
        id = event.payrollId();
        month = month.with(event);
    }

    private static boolean isEachToldOnce(List<PayLine> lines) {
        return lines.stream()
                .allMatch(line -> lines.stream().filter(line::isOfTheSame).count() == 1);
    }
}
