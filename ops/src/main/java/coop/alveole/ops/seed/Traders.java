package coop.alveole.ops.seed;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.ops.seed.money.Trade;
import coop.alveole.ops.seed.money.Trader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whoever of the demonstration sells something: each has the next trade, two in turn have the same. */
final class Traders {
    private static final List<Trade> TRADES = List.of(Trade.values());

    private final Storyteller teller;
    private final List<Trader> all = new ArrayList<>();

    Traders(Storyteller teller) {
        this.teller = teller;
    }

    /** The first that sold first. */
    List<Trader> all() {
        return all.stream().sorted(Comparator.comparing(Trader::since)).toList();
    }

    /** {@code pauses}: while its holder has no contract. */
    ActivityId opened(Life holder, LocalDate on, DateRange... pauses) {
        var trade = TRADES.get(all.size() % TRADES.size());
        var activity = new ActivityId("activity-" + teller.id("activity/" + all.size()));
        boolean isTheSecond = all.size() >= TRADES.size();
        holder.opened(activity, on, trade.sector(), isTheSecond ? trade.otherName() : trade.tradeName());
        all.add(new Trader(activity, trade, on, List.of(pauses), holder.employedSince()));
        return activity;
    }
}
