package coop.alveole.command.contribution.closing;

import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Which activities have a month to close: one document for each, whether it has sold anything or not. */
public final class LedgersToClose implements Fold<LedgerToClose> {
    @Override
    public Class<LedgerToClose> document() {
        return LedgerToClose.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ActivityEvent.class, ContributionEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case ActivityEvent e -> Stream.of(e.activityId().value());
            case ContributionEvent e ->
                Stream.of(e.contributionId().activityId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public LedgerToClose empty(String key) {
        return LedgerToClose.empty(key);
    }

    @Override
    public LedgerToClose fold(LedgerToClose ledger, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ActivityEvent e -> fold(ledger.with(ledger.splits().with(e)), e);
            case ContributionLineCounted e -> ledger.counted(e.month());
            case ContributionMonthClosed e -> ledger.closed(e.month());
            case ContributionTakenOver e -> ledger.closed(e.lastMonth());
            default -> ledger;
        };
    }

    private static LedgerToClose fold(LedgerToClose ledger, ActivityEvent event) {
        return switch (event) {
            case ActivityOpened e -> ledger.opened(e.openedOn());
            case ActivityClosed e -> ledger.ended(e.closedOn());
            case ActivityDescribed _, ActivityShared _, ActivityInSettlement _, HolderReleased _ -> ledger;
        };
    }
}
