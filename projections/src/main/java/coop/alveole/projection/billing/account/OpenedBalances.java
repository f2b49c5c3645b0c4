package coop.alveole.projection.billing.account;

import coop.alveole.domain.billing.opening.OpeningEvent;
import coop.alveole.domain.billing.opening.OpeningEvent.ActivityBalanceOpened;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.billing.account.OpenedBalance.Told;
import java.util.stream.Stream;

/** With what balance does the account of each activity begin, and on which day? */
public final class OpenedBalances implements Fold<OpenedBalance> {
    @Override
    public Class<OpenedBalance> document() {
        return OpenedBalance.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(OpeningEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ActivityBalanceOpened e
                ? Stream.of(e.activityId().value())
                : Stream.empty();
    }

    @Override
    public OpenedBalance empty(String key) {
        return OpenedBalance.empty(key);
    }

    @Override
    public OpenedBalance fold(OpenedBalance balance, Recorded<?> recorded) {
        return recorded.event() instanceof ActivityBalanceOpened e
                ? balance.with(new Told(e.balance(), e.openedOn(), recorded.position()))
                : balance;
    }
}
