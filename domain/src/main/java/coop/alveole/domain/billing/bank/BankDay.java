package coop.alveole.domain.billing.bank;

import static coop.alveole.domain.billing.bank.BankRule.*;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.bank.BankDayCommand.*;
import coop.alveole.domain.billing.bank.BankDayEvent.*;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.BankDayId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** The lines of one account on one day: whatever files tell of it, each line is a fact once. */
public final class BankDay {
    private enum Standing {
        WAITS,
        SETTLED
    }

    /** A line, and whether something became of it. */
    private record Known(BankLine line, Standing standing) {}

    @AggregateIdentifier
    private BankDayId id;

    private Map<Integer, Known> lines = Map.of();

    private BankDay() {}

    /** Two lines that say the same are two; a file that tells them again tells nothing new. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    int handle(ReceiveLines c) {
        var known = lines.values().stream().map(Known::line).toList();
        var received = NewLines.of(c.lines(), known);
        if (received.isEmpty()) return 0;
        apply(new LinesReceived(c.bankDayId(), c.bankAccountId(), c.day(), received, c.receivedOn()));
        return received.size();
    }

    @CommandHandler
    void handle(ReconcileLine c) {
        requireIncome(c.line());
        apply(new LineReconciled(id, c.line(), c.paymentId(), c.reconciledOn()));
    }

    @CommandHandler
    void handle(SetLineAside c) {
        LINE_WAITS.require(known(c.line()).standing() == Standing.WAITS, "line");
        apply(new LineSetAside(id, c.line(), c.reason(), c.setAsideOn()));
    }

    @CommandHandler
    void handle(ReopenLine c) {
        LINE_WAS_SETTLED.require(known(c.line()).standing() == Standing.SETTLED, "line");
        apply(new LineReopened(id, c.line(), c.reopenedOn()));
    }

    @CommandHandler
    void handle(ClaimLine c) {
        requireIncome(c.line());
        apply(new LineClaimed(id, c.line(), c.activityId(), c.customerId(), c.claimedOn()));
    }

    @EventSourcingHandler
    void on(BankDayEvent event) {
        id = event.bankDayId();
        switch (event) {
            case LinesReceived e -> {
                var all = new HashMap<>(lines);
                e.lines().forEach(each -> all.put(each.number(), new Known(each.line(), Standing.WAITS)));
                lines = Map.copyOf(all);
            }
            case LineReconciled e -> stands(e.line(), Standing.SETTLED);
            case LineSetAside e -> stands(e.line(), Standing.SETTLED);
            case LineReopened e -> stands(e.line(), Standing.WAITS);
            case LineClaimed _ -> {}
        }
    }

    private void stands(int line, Standing standing) {
        var all = new HashMap<>(lines);
        all.computeIfPresent(line, (_, known) -> new Known(known.line(), standing));
        lines = Map.copyOf(all);
    }

    private void requireIncome(int line) {
        var known = known(line);
        LINE_WAITS.require(known.standing() == Standing.WAITS, "line");
        MONEY_CAME_IN.require(known.line().amount().isPositive(), "line");
    }

    private Known known(int line) {
        var known = lines.get(line);
        if (known == null) throw new RuleBroken(UNKNOWN, "line");
        return known;
    }
}
