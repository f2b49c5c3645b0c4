package coop.alveole.ops.house;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.domain.billing.closing.ClosingCommand.CloseDay;
import coop.alveole.domain.billing.closing.ClosingEvent.DayClosed;
import coop.alveole.domain.billing.closing.Receipts;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.shared.ClosingsId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.ops.store.RecordedFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Each day that is over is closed with what was recorded of payments in it, before the record is sealed (ISCA-05). */
@Component
class DailyClosing {
    private static final Set<Class<?>> RECEIPTS =
            Set.of(PaymentRecorded.class, PaymentReversed.class, PaymentRefunded.class);

    private final House house;
    private final Commands commands;
    private final RecordedFacts facts;
    private final HouseMoney rules;
    private final Clock clock;
    private LocalDate lookedOn = LocalDate.MIN;

    DailyClosing(House house, Commands commands, RecordedFacts facts, HouseMoney rules, Clock clock) {
        this.house = house;
        this.commands = commands;
        this.facts = facts;
        this.rules = rules;
        this.clock = clock;
    }

    /** Once a day; the days that were missed come one after the other. Nothing is closed before the first payment. */
    void close() {
        var today = LocalDate.now(clock);
        if (lookedOn.equals(today)) return;
        if (!facts.objects("payment").isEmpty()) closeBefore(today);
        lookedOn = today;
    }

    private void closeBefore(LocalDate today) {
        var last = facts.last(id().value(), DayClosed.class);
        var waiting = new ArrayDeque<>(facts.after(last.map(DayClosed::position).orElse(0L), RECEIPTS));
        var first = last.map(closed -> closed.day().plusDays(1))
                .or(() -> Optional.ofNullable(waiting.peek()).map(this::recordedOn));
        first.filter(day -> day.isBefore(today)).ifPresent(day -> {
            long position = last.map(DayClosed::position).orElse(0L);
            for (var each = day; each.isBefore(today); each = each.plusDays(1))
                position = close(each, waiting, position);
        });
    }

    /** With all that was recorded by then and is in no closing yet; answers how far it reaches. */
    private long close(LocalDate day, Deque<Recorded<?>> waiting, long before) {
        var receipts = Receipts.NONE;
        long position = before;
        for (var fact = waiting.peek(); fact != null && !recordedOn(fact).isAfter(day); fact = waiting.peek()) {
            receipts = receipts.plus(receipts(fact));
            position = fact.position();
            waiting.remove();
        }
        var endsOn = rules.on(day).yearEnd().value().in(day.getYear());
        commands.send(
                new CloseDay(id(), day, receipts, position, endsOn),
                OnTheMachine.request(house, "automation/closing", day.toString()));
        return position;
    }

    private Receipts receipts(Recorded<?> fact) {
        return switch ((PaymentEvent) fact.event()) {
            case PaymentRecorded e -> Receipts.received(e.amount());
            case PaymentReversed e -> Receipts.takenBack(keptOf(e, fact.position()));
            case PaymentRefunded e -> Receipts.refunded(e.amount());
            default -> Receipts.NONE;
        };
    }

    /** What was still there of a payment when it was taken back. */
    private Money keptOf(PaymentReversed reversed, long position) {
        var kept = Money.ZERO;
        for (var fact : facts.of(reversed.paymentId().value(), position))
            kept = switch (fact.event()) {
                case PaymentRecorded e -> kept.plus(e.amount());
                case PaymentRefunded e -> kept.minus(e.amount());
                default -> kept;
            };
        return kept;
    }

    private LocalDate recordedOn(Recorded<?> fact) {
        return LocalDate.ofInstant(fact.recordedAt(), clock.getZone());
    }

    private ClosingsId id() {
        return ClosingsId.of(house.id());
    }
}
