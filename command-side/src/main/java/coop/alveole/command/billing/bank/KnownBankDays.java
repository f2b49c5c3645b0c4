package coop.alveole.command.billing.bank;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.bank.BankDayEvent;
import coop.alveole.domain.billing.bank.BankDayEvent.*;
import coop.alveole.domain.billing.bank.BankLine;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The lines of each day, looked for in the record itself: what they say, and which payment was made of them. */
@Component
class KnownBankDays implements DisposableBean {
    record Known(LocalDate day, BankLine line, Optional<PaymentId> payment) {}

    private final OnRecord<Map<Integer, Known>> days;

    KnownBankDays(EventStore events) {
        this.days = new OnRecord<>(events, Map.of(), KnownBankDays::with);
    }

    Known line(BankDayId day, int number) {
        var known = days.of(day.value()).get(number);
        if (known == null) throw new RuleBroken(UNKNOWN, "line");
        return known;
    }

    Collection<BankLine> lines(BankDayId day) {
        return days.of(day.value()).values().stream().map(Known::line).toList();
    }

    private static Map<Integer, Known> with(Map<Integer, Known> known, Object fact) {
        if (!(fact instanceof BankDayEvent event)) return known;
        var lines = new HashMap<>(known);
        switch (event) {
            case LinesReceived e ->
                e.lines().forEach(each -> lines.put(each.number(), new Known(e.day(), each.line(), Optional.empty())));
            case LineReconciled e -> paid(lines, e.line(), Optional.of(e.paymentId()));
            case LineReopened e -> paid(lines, e.line(), Optional.empty());
            case LineSetAside _, LineClaimed _ -> {}
        }
        return Map.copyOf(lines);
    }

    private static void paid(Map<Integer, Known> lines, int line, Optional<PaymentId> payment) {
        lines.computeIfPresent(line, (_, before) -> new Known(before.day(), before.line(), payment));
    }

    @Override
    public void destroy() {
        days.close();
    }
}
