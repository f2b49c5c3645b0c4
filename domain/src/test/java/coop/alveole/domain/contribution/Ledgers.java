package coop.alveole.domain.contribution;

import coop.alveole.domain.contribution.ContributionEvent.*;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** What a ledger holds after it was asked to count a whole history. */
final class Ledgers {
    private Ledgers() {}

    static List<ContributionEvent> after(List<? extends ContributionCommand> commands) {
        var fixture = new AggregateTestFixture<>(ContributionLedger.class);
        fixture.givenCommands(commands.subList(0, commands.size() - 1))
                .when(commands.getLast())
                .expectSuccessfulHandlerExecution();
        return fixture.getEventStore()
                .readEvents(Joinery.ID.value())
                .asStream()
                .<ContributionEvent>map(message -> (ContributionEvent) message.getPayload())
                .toList();
    }

    /** The contribution, month by month, as the lines tell it. */
    static Map<YearMonth, Long> perMonth(List<ContributionEvent> events) {
        var months = new TreeMap<YearMonth, Long>();
        for (var event : events)
            if (event instanceof ContributionLineCounted line)
                months.merge(YearMonth.from(line.month()), line.amount().cents(), Long::sum);
        return months;
    }

    static long total(List<ContributionEvent> events) {
        return perMonth(events).values().stream().mapToLong(Long::longValue).sum();
    }
}
