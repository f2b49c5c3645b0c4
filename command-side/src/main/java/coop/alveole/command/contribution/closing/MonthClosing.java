package coop.alveole.command.contribution.closing;

import static coop.alveole.domain.contribution.ContributionRule.CLOSED_ONCE_OVER;
import static coop.alveole.domain.contribution.ContributionRule.MONTHS_CLOSED_IN_ORDER;

import coop.alveole.command.contribution.automation.CountInternalInvoices;
import coop.alveole.command.contribution.automation.CountSales;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.contribution.ContributionCommand.CloseMonth;
import coop.alveole.domain.shared.ContributionId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What is left to do to close a month: one command for each ledger, so that a closing cut short goes on where it was, and no
 * ledger waits for another (ADR 0039).
 */
@Component
public class MonthClosing {
    private final ToDoLists<LedgerToClose> ledgers;
    private final CountSales sales;
    private final CountInternalInvoices internals;
    private final CapeMonths capes;
    private final HouseMoney rules;
    private final Commands commands;

    MonthClosing(
            ToDoLists<LedgerToClose> ledgers,
            CountSales sales,
            CountInternalInvoices internals,
            CapeMonths capes,
            HouseMoney rules,
            Commands commands) {
        this.ledgers = ledgers;
        this.sales = sales;
        this.internals = internals;
        this.capes = capes;
        this.rules = rules;
        this.commands = commands;
    }

    /** How many ledgers were closed, how many had been before, and where the record stands since; 0 where none was left. */
    public record Closed(int ledgers, long before, long position) {}

    /** How many ledgers had closed it before, and what is left. */
    record Left(long closed, List<CloseMonth> commands) {}

    /** What is sold, or owed between activities, by then counts before its month is closed. */
    public Closed close(YearMonth month, LocalDate closedOn, Request request) {
        sales.run();
        internals.run();
        var left = left(month, closedOn);
        long position = 0;
        for (var command : left.commands())
            if (commands.send(command, request.apart(null)) instanceof Outcome.Done(var answer))
                position = answer.position();
        return new Closed(left.commands().size(), left.closed(), position);
    }

    Left left(YearMonth month, LocalDate today) {
        CLOSED_ONCE_OVER.require(today.isAfter(month.atEndOfMonth()), "month", month.atEndOfMonth());
        var all = ledgers.atHead();
        var concerned = all.stream().filter(each -> each.isConcernedBy(month)).toList();
        var open = concerned.stream().filter(each -> !each.isClosed(month)).toList();
        requireInOrder(open, month);
        var terms = rules.on(month.atEndOfMonth());
        var charges = new ChargesOfAMonth(month, terms, all);
        var commands = open.stream()
                .sorted(Comparator.comparing(LedgerToClose::id))
                .map(ledger -> new CloseMonth(
                        ContributionId.of(ledger.activity()),
                        month,
                        capes.of(ledger, month),
                        charges.of(ledger),
                        terms,
                        today))
                .toList();
        return new Left(concerned.size() - open.size(), commands);
    }

    private static void requireInOrder(Collection<LedgerToClose> open, YearMonth month) {
        var first = open.stream()
                .map(ledger -> ledger.next(month))
                .min(Comparator.naturalOrder())
                .orElse(month);
        MONTHS_CLOSED_IN_ORDER.require(first.equals(month), "month", first.atDay(1));
    }
}
